package dev.calque.cli.command;

import picocli.CommandLine.Command;

@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Look at the configuration.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque init                                  write a .calque.yaml to begin with",
      "  calque config show articles/a.md             what holds for an article, and why",
      "  calque config schema > calque.schema.json    for the editor of your choice"
    })
final class ConfigCommand {}
