package dev.adit.network;

import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Flows in primitive columns, for networks of millions of them; texts are numbered. */
final class FlowColumns {
    static final long NO_MASS = -1;

    final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> textNumbers = new HashMap<>();
    int size;
    int[] seller = new int[64];
    int[] buyer = new int[64];
    int[] commodity = new int[64];
    int[] share = new int[64];
    byte[] link = new byte[64];
    byte[] custody = new byte[64];
    int[] stream = new int[64];
    int[] from = new int[64];
    int[] to = new int[64];
    long[] kilograms = new long[64];
    int[] source = new int[64];
    int[] file = new int[64];
    int[] line = new int[64];

    int number(String text) {
        return textNumbers.computeIfAbsent(text, fresh -> {
            texts.add(fresh);
            return texts.size() - 1;
        });
    }

    void add(int from, int to, Flow flow) {
        if (size == seller.length) grow();
        seller[size] = from;
        buyer[size] = to;
        commodity[size] = number(flow.commodity());
        share[size] = flow.share() == null ? Ppm.UNKNOWN : flow.share();
        link[size] = (byte) flow.link().ordinal();
        custody[size] = (byte) flow.custody().ordinal();
        stream[size] = number(flow.stream());
        this.from[size] = flow.from() == null ? Days.UNKNOWN : Days.of(flow.from());
        this.to[size] = flow.to() == null ? Days.UNKNOWN : Days.of(flow.to());
        kilograms[size] = flow.kilograms() == null ? NO_MASS : flow.kilograms();
        source[size] = number(flow.source());
        file[size] = number(flow.at().file());
        line[size] = flow.at().line();
        size++;
    }

    private void grow() {
        int room = 2 * size;
        seller = Arrays.copyOf(seller, room);
        buyer = Arrays.copyOf(buyer, room);
        commodity = Arrays.copyOf(commodity, room);
        share = Arrays.copyOf(share, room);
        link = Arrays.copyOf(link, room);
        custody = Arrays.copyOf(custody, room);
        stream = Arrays.copyOf(stream, room);
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        kilograms = Arrays.copyOf(kilograms, room);
        source = Arrays.copyOf(source, room);
        file = Arrays.copyOf(file, room);
        line = Arrays.copyOf(line, room);
    }

    /** Canonical order by everything but the place in the input: rows in another order give the same network. */
    int compareContent(int left, int right) {
        int order = Integer.compare(seller[left], seller[right]);
        if (order == 0) order = Integer.compare(buyer[left], buyer[right]);
        if (order == 0) order = texts.get(commodity[left]).compareTo(texts.get(commodity[right]));
        if (order == 0) order = texts.get(stream[left]).compareTo(texts.get(stream[right]));
        if (order == 0) order = Integer.compare(custody[left], custody[right]);
        if (order == 0) order = Integer.compare(link[left], link[right]);
        if (order == 0) order = Integer.compare(share[left], share[right]);
        if (order == 0) order = Integer.compare(from[left], from[right]);
        if (order == 0) order = Integer.compare(to[left], to[right]);
        if (order == 0) order = Long.compare(kilograms[left], kilograms[right]);
        return order == 0 ? texts.get(source[left]).compareTo(texts.get(source[right])) : order;
    }

    /** The canonical order, and equal flows by where they stand. */
    int compare(int left, int right) {
        int order = compareContent(left, right);
        if (order == 0) order = texts.get(file[left]).compareTo(texts.get(file[right]));
        return order == 0 ? Integer.compare(line[left], line[right]) : order;
    }

    /** A copy in the given order. */
    FlowColumns inOrder(int[] order) {
        FlowColumns copy = new FlowColumns();
        copy.texts.addAll(texts);
        copy.textNumbers.putAll(textNumbers);
        copy.size = order.length;
        copy.seller = pick(seller, order);
        copy.buyer = pick(buyer, order);
        copy.commodity = pick(commodity, order);
        copy.share = pick(share, order);
        copy.link = pick(link, order);
        copy.custody = pick(custody, order);
        copy.stream = pick(stream, order);
        copy.from = pick(from, order);
        copy.to = pick(to, order);
        copy.kilograms = new long[order.length];
        for (int i = 0; i < order.length; i++) copy.kilograms[i] = kilograms[order[i]];
        copy.source = pick(source, order);
        copy.file = pick(file, order);
        copy.line = pick(line, order);
        return copy;
    }

    private static int[] pick(int[] column, int[] order) {
        int[] picked = new int[order.length];
        for (int i = 0; i < order.length; i++) picked[i] = column[order[i]];
        return picked;
    }

    private static byte[] pick(byte[] column, int[] order) {
        byte[] picked = new byte[order.length];
        for (int i = 0; i < order.length; i++) picked[i] = column[order[i]];
        return picked;
    }
}
