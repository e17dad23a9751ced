package dev.adit.read;

import dev.adit.grid.TextFile;
import dev.adit.open.Source;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The JSON documents of a run: opened and recognised one by one, and read once the tables of actors are. */
final class Documents {
    private static final List<DocumentFormat> FORMATS = List.of(new OmtsFormat(), new IcglrFormat());

    /** More characters than any honest document has; what it holds must fit into memory at once. */
    private static final int LONGEST = 64_000_000;

    private final List<Opened> opened = new ArrayList<>();

    private record Opened(String name, String checksum, Tree tree, DocumentFormat format) {}

    private record Text(String text, String checksum) {}

    /** Whether a file is a document by the end of its name. */
    static boolean isOne(String file) {
        return Beside.hasEnd(file, ".json") || Beside.hasEnd(file, ".omts");
    }

    /** Opens a document; why it cannot be used as a whole is noted. */
    void open(Source source, Problems why) {
        String name = source.name();
        Optional<Text> text = source.document(why).flatMap(file -> text(file, name, why));
        if (text.isEmpty()) return;
        Optional<Tree> tree = tree(name, text.get().text(), why);
        if (tree.isEmpty()) return;
        Optional<DocumentFormat> format =
                FORMATS.stream().filter(one -> one.recognises(tree.get())).findFirst();
        if (format.isPresent()) opened.add(new Opened(name, text.get().checksum(), tree.get(), format.get()));
        else
            why.add(
                    Code.D02,
                    Position.file(name),
                    "no known document has such members",
                    "docs/inputs.md lists the documents; one is known by its members, such as lotNumber of ICGLR lots");
    }

    private static Optional<Text> text(TextFile file, String name, Problems problems) {
        try (file) {
            StringBuilder text = new StringBuilder();
            Reader reader = file.reader();
            char[] buffer = new char[1 << 16];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
                if (text.length() > LONGEST) return tooLong(name, problems);
            }
            return Optional.of(new Text(text.toString(), file.checksum()));
        } catch (CharacterCodingException malformed) {
            problems.add(Code.D06, Position.file(name), "the text is not valid UTF-8", "save it as UTF-8");
        } catch (IOException unreadable) {
            problems.add(Code.D01, Position.file(name), "cannot be read to its end", null);
        }
        return Optional.empty();
    }

    private static Optional<Text> tooLong(String name, Problems problems) {
        String what = "the document has more than " + LONGEST + " characters";
        problems.add(Code.D07, Position.file(name), what, "split it into several files");
        return Optional.empty();
    }

    /** The parser's own words are not passed on: they repeat the text, which may speak of people. */
    private static Optional<Tree> tree(String name, String text, Problems problems) {
        Problems found = new Problems();
        Optional<Tree> tree = new TreeReader(name, found).json(text);
        if (found.size() == 0) return tree;
        Position at = found.list().get(0).at();
        if (tree.isEmpty())
            problems.add(
                    Code.L01,
                    at,
                    "the text is not well-formed JSON, or goes deeper than 64 levels, or holds too long a number or text",
                    "have it written anew by the system it comes from");
        else
            problems.add(
                    Code.L01, at, "a key stands here a second time in one object", "keep one of them, in every object");
        return Optional.empty();
    }

    /** Reads all documents, in the order of their names. */
    void read(Intake intake) {
        opened.sort(Comparator.comparing(Opened::name));
        for (Opened one : opened) {
            Intake.Tally tally = new Intake.Tally(one.name(), one.format().id());
            tally.checksum = one.checksum();
            intake.tallies.add(tally);
            one.format().read(one.tree(), one.name(), intake, tally);
        }
        opened.clear();
    }
}
