package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.daybreak.SampleProblem;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Score;
import org.daybreak.reading.RandomInstance;
import org.junit.jupiter.api.Test;

/**
 * However a file is damaged, it is read or refused with a told error, never an exception; and what
 * is read can be scored and written.
 */
class DamagedFilesTest {
  private static final int SAMPLE_SEEDS = 300;
  private static final int RANDOM_SEEDS = 1_200;
  private static final Phrasebook ENGLISH = new Phrasebook(Language.ENGLISH);
  private static final Phrasebook CHINESE = new Phrasebook(Language.CHINESE);

  private int read;

  @Test
  void sampleProblems() throws IOException {
    List<Path> samples = SampleProblem.files();
    for (long seed = 0; seed < SAMPLE_SEEDS; seed++) {
      byte[] sound = Files.readAllBytes(samples.get((int) seed % samples.size()));
      check(seed, new Damage(seed).of(sound));
    }
    assertThat(read).isBetween(SAMPLE_SEEDS / 20, SAMPLE_SEEDS * 9 / 10);
  }

  @Test
  void randomDocuments() throws IOException {
    for (long seed = 0; seed < RANDOM_SEEDS; seed++) {
      byte[] sound = RandomInstance.of(seed).toString().getBytes(StandardCharsets.UTF_8);
      check(seed, new Damage(seed).of(sound));
    }
    assertThat(read).isBetween(RANDOM_SEEDS / 20, RANDOM_SEEDS * 9 / 10);
  }

  private void check(long seed, byte[] damaged) {
    try {
      Reading reading = ProblemReader.read(damaged);
      for (Complaint complaint : reading.complaints()) {
        assertThat(complaint.text(ENGLISH)).contains("\n  To mend: ").doesNotContain("{0}");
        assertThat(complaint.text(CHINESE)).contains("\n  如何更正：").doesNotContain("{0}");
      }
      if (reading.document() == null) {
        assertThat(reading.errors()).isNotEmpty();
        return;
      }
      read++;
      assertThat(reading.errors()).isEmpty();
      Score score = ScoreSheet.of(reading.document().roster()).score();
      byte[] written = RosterWriter.write(reading.document(), reading.document().roster(), score);
      Reading again = ProblemReader.read(written);
      assertThat(again.errors()).isEmpty();
      assertThat(ScoreSheet.of(Objects.requireNonNull(again.document()).roster()).score())
          .isEqualTo(score);
    } catch (Throwable fault) {
      throw new AssertionError(
          "seed %d: %s%n%s".formatted(seed, fault, new String(damaged, StandardCharsets.UTF_8)),
          fault);
    }
  }
}
