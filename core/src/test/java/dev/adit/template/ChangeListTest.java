package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeListTest {
    @ParameterizedTest
    @EnumSource(Check.class)
    void every_check_has_a_sentence_in_four_languages(Check check) {
        Issue issue = new Issue(check, check.level(), "", "", Position.file("x"), "4) Tin", "", "", "");
        Wordings wordings = Wordings.load();
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH, Language.GERMAN, Language.SPANISH))
            assertThat(wordings.sentence(issue, language))
                    .hasValueSatisfying(
                            sentence -> assertThat(sentence).endsWith(".").doesNotContain("{"));
        assertThat(wordings.sentence(issue, Language.KOREAN)).isEmpty();
    }

    @Test
    void the_supplier_is_asked_in_its_own_language_for_errors_and_warnings_only() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.5")
                .filled()
                .answer("4", "Tin", "")
                .put("Smelter List", "D6", "Tin Trading");
        made.company(CompanyField.CONTACT_EMAIL, "Erika");
        Reading reading = Templates.read(made, new Problems()).orElseThrow();
        List<Change> changes =
                new ChangeList().of(reading, Checked.of(reading, Sample.input()).issues());
        assertThat(changes)
                .containsExactly(
                        new Change(
                                "CHK-02",
                                "Declaration!D16",
                                "",
                                "",
                                "Please enter a complete e-mail address. (an e-mail address without @)",
                                "Bitte geben Sie eine vollständige E-Mail-Adresse an."),
                        new Change(
                                "CHK-05",
                                "Declaration!D45",
                                "",
                                "",
                                "Please answer this question (4) Tin). (required, and left blank)",
                                "Bitte beantworten Sie diese Frage (4) Tin)."));
    }
}
