package dev.calque.cli.command;

import picocli.CommandLine.Command;

@Command(
    name = "cache",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Look at the reports that are kept for articles that do not change.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque cache show                            where they are, and how many",
      "  calque cache clear                           forget them all",
      "  calque check --no-cache articles/            leave them alone"
    })
final class CacheCommand {}
