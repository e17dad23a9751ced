package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.house.Plot;
import dev.adit.problem.Problems;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layouts against the addresses that were taken from real templates by somebody else. */
class LayoutsTest {
    private static final Path CELLS =
            Plot.root().resolve("../shared/domain/rmi_cells.json").normalize();
    private static final Map<String, CompanyField> FIELDS = Map.of(
            "companyUniqueId", CompanyField.COMPANY_ID,
            "companyUniqueIdAuthority", CompanyField.COMPANY_ID_AUTHORITY);

    @ParameterizedTest
    @ValueSource(strings = {"CMRT-6", "EMRT-1", "EMRT-2", "CRT-2", "AMRT-1.2", "AMRT-1.3"})
    void a_layout_has_the_addresses_of_the_real_template(String name) throws IOException {
        assumeTrue(Files.exists(CELLS), "the addresses are not at hand");
        Tree all = new TreeReader("cells", new Problems())
                .json(Files.readString(CELLS))
                .orElseThrow();
        Tree known = part(part(all, "declaration"), name);
        Layout layout = Layouts.named(name).orElseThrow();
        members(part(known, "company"))
                .forEach((key, cell) ->
                        assertThat(layout.cell(field(key))).as(key).isEqualTo(text(cell)));
        assertThat(layout.company()).hasSameSizeAs(members(part(known, "company")));
        members(part(known, "questions")).forEach((number, rows) -> {
            Asked asked = asked(layout, number);
            List<Tree> ends = ((Tree.Sequence) rows).items();
            assertThat(List.of(asked.first() + "", asked.last() + ""))
                    .containsExactly(text(ends.get(0)), text(ends.get(1)));
        });
        Map<String, Tree> company = members(part(known, "companyQuestions"));
        company.forEach((key, cell) -> {
            Asked asked = asked(layout, key.substring(0, 1));
            String first = text(cell).replaceFirst("[: ].*", "");
            int row = key.endsWith(".Mica") ? asked.last() : asked.first();
            assertThat("D" + row).as(key).isEqualTo(first);
        });
        int questions = members(part(known, "questions")).size() + company.size();
        assertThat(layout.matrix()).hasSize(name.equals("EMRT-1") ? questions - 1 : questions);
        if (members(known).containsKey("policyUrl"))
            assertThat("G" + asked(layout, layout.policy()).first()).isEqualTo(text(part(known, "policyUrl")));
    }

    private static Tree part(Tree tree, String key) {
        return Objects.requireNonNull(members(tree).get(key), key);
    }

    private static Map<String, Tree> members(Tree tree) {
        return ((Tree.Mapping) tree).members();
    }

    private static String text(Tree tree) {
        return String.valueOf(((Tree.Scalar) tree).text());
    }

    private static CompanyField field(String key) {
        CompanyField known = FIELDS.get(key);
        if (known != null) return known;
        return CompanyField.valueOf(key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static Asked asked(Layout layout, String number) {
        return layout.matrix().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
