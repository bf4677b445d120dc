package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.Calque;
import dev.calque.core.House;
import dev.calque.core.RuleSetVersion;
import dev.calque.core.eval.ledger.LedgerVersion;
import dev.calque.core.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published figures are those of the rules as they are. */
class AccuracyLedgerTest {

  private static final Path LEDGER = Path.of("../docs/accuracy.md");

  @Test
  void theLedgerIsOfTheseRules() throws IOException {
    Knowledge knowledge = CalqueRules.knowledge();
    Calque calque = new Calque(knowledge, House.NONE, 1);

    assertThat(
            LedgerVersion.problem(
                Files.readString(LEDGER), RuleSetVersion.of(knowledge, calque).value()))
        .as("docs/accuracy.md is stale")
        .isEmpty();
  }
}
