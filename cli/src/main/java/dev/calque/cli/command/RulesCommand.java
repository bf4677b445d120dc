package dev.calque.cli.command;

import picocli.CommandLine.Command;

@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Look at the rules, and test your own.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  calque rules list --language en",
      "  calque rules explain casing/name",
      "  calque rules test my-rules/"
    })
final class RulesCommand {}
