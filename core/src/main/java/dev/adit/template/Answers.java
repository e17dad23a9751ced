package dev.adit.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds answers of a declaration by what they mean, and its smelters by metal. */
final class Answers {
    private final Map<Question, Map<String, Declaration.Answer>> byMeaning = new HashMap<>();
    private final Map<String, List<SmelterRow>> smelters = new HashMap<>();

    Answers(Declaration declaration) {
        for (Declaration.Answer answer : declaration.answers())
            byMeaning
                    .computeIfAbsent(answer.meaning(), fresh -> new HashMap<>())
                    .putIfAbsent(Reply.fold(answer.metal()), answer);
        for (SmelterRow row : declaration.smelters())
            smelters.computeIfAbsent(Reply.fold(row.metal()), fresh -> new ArrayList<>())
                    .add(row);
    }

    Optional<Declaration.Answer> find(Question meaning, String metal) {
        return Optional.ofNullable(byMeaning.getOrDefault(meaning, Map.of()).get(Reply.fold(metal)));
    }

    Reply reply(Question meaning, String metal) {
        return find(meaning, metal).map(answer -> Reply.of(answer.text())).orElse(Reply.BLANK);
    }

    List<SmelterRow> smelters(String metal) {
        return smelters.getOrDefault(Reply.fold(metal), List.of());
    }
}
