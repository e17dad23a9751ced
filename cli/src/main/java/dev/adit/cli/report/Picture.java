package dev.adit.cli.report;

/** An SVG that was drawn here and escaped here: the only thing that templates print as it stands. */
public final class Picture {
    private final String svg;

    Picture(String svg) {
        this.svg = svg;
    }

    /** The markup. */
    public String svg() {
        return svg;
    }
}
