package dev.adit.claim;

import dev.adit.problem.Position;
import dev.adit.table.Attribute;
import dev.adit.table.Vocabulary;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All answers of a run, one after the other, in primitive columns: a big network brings millions of them.
 * They are added while files are read, by one thread, and only read afterwards.
 */
public final class Claims {
    /** The column in which a sheet of questions that came back has its answers. */
    public static final String ANSWER = "answer";

    private static final int MANY = 1024;

    private final Vocabulary vocabulary;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> textNumbers = new HashMap<>();
    private int size;
    private int[] actor = new int[MANY];
    private short[] attribute = new short[MANY];
    private long[] cell = new long[MANY];
    private int[] observedOn = new int[MANY];
    private int[] validUntil = new int[MANY];
    private int[] source = new int[MANY];
    private byte[] grade = new byte[MANY];
    private int[] file = new int[MANY];
    private int[] line = new int[MANY];
    private int[] heading = new int[MANY];

    public Claims(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Where and by whom something was said; shared by all answers of a row.
     *
     * @param observedOn days from 1970-01-01, or {@link Days#UNKNOWN}
     * @param validUntil the same
     */
    public record Origin(int observedOn, int validUntil, String source, EvidenceGrade grade, String file, int line) {}

    /**
     * Adds an answer.
     *
     * @param saidOf the actor's number
     * @param about the attribute's number in the vocabulary
     * @param answer held as {@link dev.adit.table.AttributeType} says
     * @param column the heading of the cell it stands in
     */
    public void add(int saidOf, int about, long answer, Origin origin, String column) {
        if (size == actor.length) grow();
        actor[size] = saidOf;
        attribute[size] = (short) about;
        cell[size] = answer;
        observedOn[size] = origin.observedOn();
        validUntil[size] = origin.validUntil();
        source[size] = number(origin.source());
        grade[size] = (byte) origin.grade().ordinal();
        file[size] = number(origin.file());
        line[size] = origin.line();
        heading[size] = number(column);
        size++;
    }

    /** A copy of some of the claims, to which others can be added. */
    public Claims copy(IntPredicate kept) {
        Claims copy = new Claims(vocabulary);
        for (int claim = 0; claim < size; claim++)
            if (kept.test(claim))
                copy.add(actor[claim], attribute[claim], cell[claim], origin(claim), texts.get(heading[claim]));
        return copy;
    }

    private Origin origin(int claim) {
        return new Origin(
                observedOn[claim],
                validUntil[claim],
                texts.get(source[claim]),
                EvidenceGrade.values()[grade[claim]],
                texts.get(file[claim]),
                line[claim]);
    }

    private int number(String text) {
        return textNumbers.computeIfAbsent(text, fresh -> {
            texts.add(fresh);
            return texts.size() - 1;
        });
    }

    private void grow() {
        int room = size + (size >> 1);
        actor = Arrays.copyOf(actor, room);
        attribute = Arrays.copyOf(attribute, room);
        cell = Arrays.copyOf(cell, room);
        observedOn = Arrays.copyOf(observedOn, room);
        validUntil = Arrays.copyOf(validUntil, room);
        source = Arrays.copyOf(source, room);
        grade = Arrays.copyOf(grade, room);
        file = Arrays.copyOf(file, room);
        line = Arrays.copyOf(line, room);
        heading = Arrays.copyOf(heading, room);
    }

    /** Renumbers the actors, once all are known; {@code renumbered} gives the new number for the old. */
    public void renumber(IntUnaryOperator renumbered) {
        for (int claim = 0; claim < size; claim++) actor[claim] = renumbered.applyAsInt(actor[claim]);
    }

    public int size() {
        return size;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The number of the actor that a claim is about. */
    public int actor(int claim) {
        return actor[claim];
    }

    /** The number of its attribute in the vocabulary. */
    public int attribute(int claim) {
        return attribute[claim];
    }

    /** Whether a sheet of questions says it, and not a table of the house. */
    boolean isOfSheet(int claim) {
        return texts.get(heading[claim]).equals(ANSWER);
    }

    long cell(int claim) {
        return cell[claim];
    }

    /** The day it speaks of, in days from 1970-01-01, or {@link Days#UNKNOWN}. */
    public int observedOn(int claim) {
        return observedOn[claim];
    }

    int validUntil(int claim) {
        return validUntil[claim];
    }

    int grade(int claim) {
        return grade[claim];
    }

    /** Orders claims of equal weight by what they say and by whom, then by where; so the order read does not matter. */
    int compareContent(int left, int right) {
        if (cell[left] != cell[right]) return Long.compare(cell[left], cell[right]);
        if (observedOn[left] != observedOn[right]) return Integer.compare(observedOn[left], observedOn[right]);
        if (validUntil[left] != validUntil[right]) return Integer.compare(validUntil[left], validUntil[right]);
        if (grade[left] != grade[right]) return Byte.compare(grade[left], grade[right]);
        int bySource = texts.get(source[left]).compareTo(texts.get(source[right]));
        if (bySource != 0) return bySource;
        int byFile = texts.get(file[left]).compareTo(texts.get(file[right]));
        return byFile != 0 ? byFile : Integer.compare(line[left], line[right]);
    }

    /** A claim by its number, in full. */
    public Claim get(int claim) {
        Attribute about = vocabulary.at(attribute[claim]);
        return new Claim(
                about,
                about.shown(cell[claim]),
                date(observedOn[claim]),
                date(validUntil[claim]),
                texts.get(source[claim]),
                EvidenceGrade.values()[grade[claim]],
                Position.cell(texts.get(file[claim]), line[claim], texts.get(heading[claim])));
    }

    private static @Nullable LocalDate date(int day) {
        return day == Days.UNKNOWN ? null : Days.date(day);
    }
}
