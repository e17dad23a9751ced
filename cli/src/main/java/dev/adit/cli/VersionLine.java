package dev.adit.cli;

import dev.adit.report.Version;
import dev.adit.rule.RuleFiles;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of the rule set that ships with it. */
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"adit " + Version.text() + ", rule set " + RuleFiles.shippedTitle()};
    }
}
