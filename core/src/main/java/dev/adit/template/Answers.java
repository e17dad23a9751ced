package dev.adit.template;

import java.util.List;
import java.util.Optional;

/** Finds answers of a declaration by what they mean. */
final class Answers {
    private final Declaration declaration;

    Answers(Declaration declaration) {
        this.declaration = declaration;
    }

    Optional<Declaration.Answer> find(Question meaning, String metal) {
        return declaration.answers().stream()
                .filter(answer -> answer.meaning() == meaning
                        && Reply.fold(answer.metal()).equals(Reply.fold(metal)))
                .findFirst();
    }

    Reply reply(Question meaning, String metal) {
        return find(meaning, metal).map(answer -> Reply.of(answer.text())).orElse(Reply.BLANK);
    }

    List<SmelterRow> smelters(String metal) {
        return declaration.smelters().stream()
                .filter(row -> Reply.fold(row.metal()).equals(Reply.fold(metal)))
                .toList();
    }
}
