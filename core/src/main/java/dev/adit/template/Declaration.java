package dev.adit.template;

import dev.adit.problem.Position;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier declares in one workbook. Contact persons are not in it: only whether they are named was checked.
 *
 * @param family CMRT, EMRT, CRT or AMRT
 * @param version such as {@code 6.4}
 * @param language the language of its labels, in English, such as {@code German}; empty if it cannot be told
 * @param company empty if blank
 * @param scope A, B or C; empty if blank or anything else
 * @param companyIdAt where the company's identification stands, or would
 * @param address the company's, as written; empty if blank
 * @param effectiveDate null if blank, or written so that it may be two days
 * @param lookup the workbook's own smelter look-up; empty if it has none
 */
public record Declaration(
        String file,
        String family,
        String version,
        String language,
        String company,
        String scope,
        String scopeDescription,
        String companyId,
        String companyIdAuthority,
        Position companyIdAt,
        String address,
        @Nullable LocalDate effectiveDate,
        List<Answer> answers,
        List<SmelterRow> smelters,
        List<MineRow> mines,
        List<Product> products,
        List<LookupRow> lookup) {
    /**
     * An answer of the question matrix or of the company questions.
     *
     * @param question its number or letter in this template, such as {@code 4} or {@code B}
     * @param metal in English; empty for a question about the company
     * @param meaning what is asked, the same in every template
     * @param text the answer as written; empty if blank
     * @param comment the text or address beside it; empty if blank
     */
    public record Answer(String question, String metal, Question meaning, String text, String comment, Position at) {}

    /**
     * A row of the Product List, its cells as they stand there; empty where blank.
     *
     * @param requesterNumber the number that the customer gave it; empty where the template does not ask
     */
    public record Product(String number, String name, String requesterNumber, String requesterName, Position at) {}
}
