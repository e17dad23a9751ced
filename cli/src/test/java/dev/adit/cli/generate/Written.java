package dev.adit.cli.generate;

import dev.adit.network.Components;
import dev.adit.network.Network;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A network as it was written, file by file, and what the readers make of it. */
record Written(Map<String, String> files) {
    static Written of(Shape shape) {
        Map<String, String> files = new LinkedHashMap<>();
        new SyntheticNetwork(shape).write((name, content) -> {
            StringWriter text = new StringWriter();
            try {
                int rows = content.to(text);
                if (rows != text.toString().lines().count() - 1)
                    throw new AssertionError(name + " does not have " + rows + " rows");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            files.put(name, text.toString());
        });
        return new Written(files);
    }

    /** The rows of a file, the heading left out. */
    List<String> rows(String file) {
        return files.getOrDefault(file, "").lines().skip(1).toList();
    }

    InputSet readBack(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet())
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        RuleSet rules = new RuleSetReader(RuleFiles.shipped()).read();
        return Inputs.read(List.of(folder), rules.vocabulary(), rules.minerals());
    }

    /** How many actors are in a circle with others. */
    static int inCircles(Network network) {
        int actors = network.actors().size();
        int[] start = new int[actors + 1];
        int[] seller = new int[network.flows()];
        for (int actor = 0; actor < actors; actor++) {
            start[actor + 1] = start[actor] + network.inCount(actor);
            for (int i = 0; i < network.inCount(actor); i++)
                seller[start[actor] + i] = network.seller(network.in(actor, i));
        }
        Components components = new Components(start, seller);
        int[] sizes = new int[components.count()];
        for (int actor = 0; actor < actors; actor++) sizes[components.of(actor)]++;
        int found = 0;
        for (int size : sizes) if (size > 1) found += size;
        return found;
    }
}
