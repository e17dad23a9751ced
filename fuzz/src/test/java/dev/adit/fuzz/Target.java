package dev.adit.fuzz;

import dev.adit.house.Plot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every door there is, with the class that the fuzzer runs. */
enum Target {
    TABLES(TablesTarget.class, TablesTarget::fuzzerTestOneInput),
    JSON(JsonTarget.class, JsonTarget::fuzzerTestOneInput),
    YAML(YamlTarget.class, YamlTarget::fuzzerTestOneInput),
    OVERLAYS(OverlaysTarget.class, OverlaysTarget::fuzzerTestOneInput),
    PACKS(PacksTarget.class, PacksTarget::fuzzerTestOneInput),
    LISTS(ListsTarget.class, ListsTarget::fuzzerTestOneInput),
    EXCHANGE(ExchangeTarget.class, ExchangeTarget::fuzzerTestOneInput),
    TEXT_TABLES(TextTablesTarget.class, TextTablesTarget::fuzzerTestOneInput),
    WORKBOOKS(WorkbooksTarget.class, WorkbooksTarget::fuzzerTestOneInput),
    PARTS(PartsTarget.class, PartsTarget::fuzzerTestOneInput),
    SPREADSHEETS(SpreadsheetsTarget.class, SpreadsheetsTarget::fuzzerTestOneInput),
    SUPPLIER_LISTS(SupplierListsTarget.class, SupplierListsTarget::fuzzerTestOneInput),
    SETTINGS(SettingsTarget.class, SettingsTarget::fuzzerTestOneInput),
    TEMPLATES(TemplatesTarget.class, TemplatesTarget::fuzzerTestOneInput);

    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker") // always a method without a state of its own
    private final Consumer<byte[]> input;

    Target(Class<?> type, Consumer<byte[]> input) {
        this.type = type;
        this.input = input;
    }

    /** As the corpus folder is called. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whose branches guide the fuzzer: ours, and at the doors that are about nothing else those of the library that takes
     * the bytes apart. Elsewhere watching it would only cost speed.
     */
    String guidedBy() {
        return switch (this) {
            case JSON, YAML -> "dev.adit.**:tools.jackson.**:org.snakeyaml.**";
            case TABLES, TEXT_TABLES, LISTS -> "dev.adit.**:org.apache.commons.csv.**";
            default -> "dev.adit.**";
        };
    }

    /** The class with {@code fuzzerTestOneInput}. */
    String className() {
        return type.getName();
    }

    /** The inputs that are kept. */
    Path corpus() {
        return Plot.root().resolve("fuzz/corpus").resolve(word());
    }

    /** The inputs that are kept, by name. */
    List<Path> inputs() {
        try (Stream<Path> files = Files.list(corpus())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Opens the door with every input that is kept, before the clock runs: loading classes and watching their branches
     * takes longer than thousands of inputs after it.
     */
    void openCorpus() {
        for (Path kept : inputs()) {
            try {
                open(Files.readAllBytes(kept));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Opens the door once, watched, in this process. */
    void open(byte[] bytes) {
        input.accept(bytes);
    }
}
