package dev.calque.cli.command;

import picocli.CommandLine.Command;

@Command(
    name = "calque",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Finds what an editor must not let through in a machine-translated article.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque check article.md",
      "  calque rules explain casing/name",
      "",
      "Every command has a --help with examples of its own."
    })
final class CalqueCommand {}
