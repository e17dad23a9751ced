package dev.adit.planted.face.cli;

import gg.jte.output.StringOutput;
import picocli.CommandLine.Command;
import tech.tablesaw.api.Table;

/** Planted: prints by itself. Sound: the libraries of the face, in the face. */
@Command(name = "loud")
public final class LoudCommand implements Runnable {
    @Override
    public void run() {
        StringOutput output = new StringOutput();
        output.writeContent(Table.create("suppliers").name());
        System.out.println(output);
    }
}
