package dev.adit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are compared without what does not matter, quickly, and never trusted by their looks. */
class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Umbra Métaux S.A.R.L. | umbra metaux",
                "UMBRA METAUX SARL | umbra metaux",
                "Müller & Söhne GmbH & Co. KG | muller sohne",
                "PT Timah Tbk | timah",
                "云南锡业股份有限公司 | 云南锡业",
                "株式会社 明治 | 明治",
                "ООО Металл | металл",
                "Groß AG | gross",
                "Umbra sp. z o.o. | umbra",
                "A.B.C. Metals Pty Ltd | abc metals",
                "Company Limited | company limited",
                "Łódź Øre A/S | lodz ore",
                "Tin\u200B Works | tin works",
            })
    void case_accents_punctuation_and_legal_form_do_not_count(String name, String key) {
        assertThat(CompanyName.of(name).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kivu Resources | Kivu Resources Ltd | 1000 | 1000",
                "Kivu Resources | Resources Kivu | 1000 | 1000",
                "Kivu Resources | Kivu Resuorces | 800 | 900",
                "Kivu Resources | Katanga Resources | 500 | 750",
                "Plant 1 | Plant 2 | 400 | 420",
                "Supplier 1 | Supplier 2 | 400 | 450",
                "Supplier 1 | Supplier 1 Ltd | 1000 | 1000",
                "Umbra Works | Umbra Works 2 | 900 | 960",
                "Kivu Resources | Umbra Tin | 0 | 0",
            })
    void the_score_of_words_follows_what_is_alike(String left, String right, int least, int most) {
        int score = Likeness.ofNames(
                CompanyName.of(left).words(), CompanyName.of(right).words());
        assertThat(score).isBetween(least, most);
        assertThat(Likeness.ofNames(
                        CompanyName.of(right).words(), CompanyName.of(left).words()))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0410dit Metals", "Adit\u200B Metals", "Adit \u202Eslatem", "Ad\u00EDt Metals", "Ad1t Metals"})
    void names_that_hide_something_beside_a_plain_one(String spoofed) {
        Problems problems = new Problems();
        LookAlikes.check(List.of(named("Adit Metals", 2), named(spoofed, 3)), problems);
        boolean isHonest = spoofed.contains("\u00ED");
        assertThat(problems.list())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(Code.I06));
        assertThat(problems.list().isEmpty()).isEqualTo(isHonest);
        assertThat(problems.list()).extracting(Problem::at).allMatch(at -> at.line() == 3);
    }

    @Test
    void chinese_beside_latin_case_and_blanks_are_no_disguise() {
        Problems problems = new Problems();
        LookAlikes.check(
                List.of(named("云南 Tin Co", 2), named("UMBRA", 3), named("Umbra", 4), named("Металл", 5)), problems);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void the_index_finds_every_pair_that_comparing_each_with_each_finds() {
        Random random = new Random(7);
        List<CompanyName> names = IntStream.range(0, 300)
                .mapToObj(number -> CompanyName.of(randomName(random, 30)))
                .distinct()
                .toList();
        List<NamePairs.Pair> oneByOne = new ArrayList<>();
        for (int i = 0; i < names.size(); i++)
            for (int j = i + 1; j < names.size(); j++)
                if (!new NamePairs(List.of(names.get(i), names.get(j))).pairs().isEmpty())
                    oneByOne.add(new NamePairs.Pair(i, j));
        assertThat(oneByOne).hasSizeGreaterThan(20);
        assertThat(new NamePairs(names).pairs()).as("seed 7").containsExactlyInAnyOrderElementsOf(oneByOne);
    }

    @Test
    void five_thousand_names_take_seconds() {
        Random random = new Random(1);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) parties.add(WhoIsWhoTest.party("p" + i, randomName(random, 3000), ""));
        Candidates candidates = Assertions.assertTimeout(Duration.ofSeconds(60), () -> new Candidates(parties));
        assertThat(candidates.isComplete()).isTrue();
        assertThat(candidates.list()).isNotEmpty();
    }

    @Test
    void names_made_to_be_slow_end_the_search_and_say_so() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 700; i++)
            parties.add(WhoIsWhoTest.party("p" + i, "aaab aaac aaad aaae aaaf aaag " + Integer.toString(i, 36), ""));
        Candidates candidates = Assertions.assertTimeout(Duration.ofSeconds(60), () -> new Candidates(parties));
        assertThat(candidates.isComplete()).isFalse();
    }

    private static LookAlikes.Named named(String name, int line) {
        return new LookAlikes.Named(name, Position.row("list.csv", line));
    }

    /** Two or three words of a stock, now and then with a letter missing, and a legal form. */
    private static String randomName(Random random, int stock) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++)
            name.append(word(random.nextInt(stock))).append(' ');
        if (random.nextInt(5) == 0) name.deleteCharAt(random.nextInt(name.length() - 1));
        return name + List.of("Ltd", "GmbH", "SARL", "").get(random.nextInt(4));
    }

    private static String word(int number) {
        Random letters = new Random(number);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 5 + letters.nextInt(5); i++)
            word.append((i % 2 == 0 ? "bcdfgklmnprst" : "aeiou").charAt(letters.nextInt(i % 2 == 0 ? 13 : 5)));
        return word.toString();
    }
}
