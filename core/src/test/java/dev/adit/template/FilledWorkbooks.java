package dev.adit.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes filled CMRT workbooks as files, for runs that measure how fast they are read. */
public final class FilledWorkbooks {
    private FilledWorkbooks() {}

    /** {@code main DIR COUNT SEED} for runs by hand. */
    public static void main(String[] words) {
        write(Path.of(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }

    /** Writes workbooks {@code supplier-001.xlsx} and so on; the same seed makes the same bytes. */
    public static List<Path> write(Path dir, int count, long seed) {
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(dir);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        for (int i = 1; i <= count; i++)
            files.add(one(i, random)
                    .xlsx()
                    .write(dir.resolve("supplier-" + "0".repeat(3 - Math.min(3, ("" + i).length())) + i + ".xlsx")));
        return files;
    }

    /** With 20 to 120 smelters out of the look-up, which is as long as a real one. */
    static MadeWorkbook one(int number, Random random) {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.5").filled();
        made.company(CompanyField.COMPANY_NAME, "Supplier " + number);
        List<String> metals = made.minerals();
        for (int i = 0; i < 640; i++)
            made.lookup(21 + i, metals.get(i % 4), "Smelter " + i, "CID00" + (2000 + i), "GERMANY");
        int smelters = 20 + random.nextInt(101);
        for (int row = 9; row < 9 + smelters; row++) {
            int chosen = random.nextInt(640);
            made.put("Smelter List", "B" + row, metals.get(chosen % 4))
                    .put("Smelter List", "C" + row, "Smelter " + chosen);
            made.put("Smelter List", "E" + row, "GERMANY").put("Smelter List", "F" + row, "CID00" + (2000 + chosen));
        }
        return made;
    }
}
