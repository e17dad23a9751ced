package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link from one reference page to another, or into itself, leads to a heading that is there. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z.-]*)#([^)]+)\\)");
    private static final Pattern FILE = Pattern.compile("\\]\\(([a-z.-]+\\.(?:md|json))[)#]");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> lost = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Page.read(page));
            for (; link.find(); links++) {
                Path to = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                if (!anchors(to).contains(link.group(2))) lost.add(page.getFileName() + ": " + link.group());
            }
            Matcher file = FILE.matcher(Page.read(page));
            while (file.find())
                if (!Files.exists(page.resolveSibling(file.group(1))))
                    lost.add(page.getFileName() + ": " + file.group());
        }
        assertThat(lost).isEmpty();
        assertThat(links).isGreaterThan(50);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Page.folder())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** As GitHub makes them: lower case, without signs, hyphens for blanks. */
    private static List<String> anchors(Path page) {
        if (!Files.exists(page)) return List.of();
        return HEADING.matcher(Page.read(page))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replace(' ', '-'))
                .toList();
    }
}
