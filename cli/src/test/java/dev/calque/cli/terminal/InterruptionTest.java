package dev.calque.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class InterruptionTest {

  @Test
  void theProgramDoesNotEndBeforeTheWorkHasSaidWhatItHas() throws InterruptedException {
    Interruption interruption = Interruption.watch();
    assertThat(interruption.isRequested()).isFalse();

    Thread ending = new Thread(interruption::interrupt);
    ending.start();
    while (!interruption.isRequested()) {
      Thread.onSpinWait();
    }
    ending.join(Duration.ofMillis(50).toMillis());
    assertThat(ending.isAlive()).isTrue();

    interruption.close();
    ending.join();
    assertThat(interruption.isRequested()).isTrue();
  }

  @Test
  void workThatIsDoneIsWatchedNoMore() {
    Interruption interruption = Interruption.watch();

    interruption.close();

    assertThat(interruption.isRequested()).isFalse();
  }
}
