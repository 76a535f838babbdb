package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Bytes are text where the platform's decoder says so and none is NUL; the first other is found.
 */
class Utf8Test {
  /** Bytes at the edges of the ranges of table 3-7, and some within. */
  private static final byte[] EDGES =
      HexFormat.of().parseHex("007f80818f909fa0bfc0c1c2dfe0e1ecedeeeff0f1f3f4f5ff41");

  @Test
  void itAgreesWithTheDecoder() {
    Random random = new Random(1);
    for (int round = 0; round < 200_000; round++) {
      byte[] bytes = new byte[random.nextInt(7)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = EDGES[random.nextInt(EDGES.length)];
      }
      assertThat(Utf8.firstInvalid(bytes))
          .as("%s", HexFormat.of().formatHex(bytes))
          .isEqualTo(decoded(bytes));
    }
  }

  @Test
  void textOfAllPlanesIsSound() {
    assertThat(Utf8.firstInvalid("aé台\uD83D\uDE00".getBytes(StandardCharsets.UTF_8))).isEqualTo(-1);
  }

  private static int decoded(byte[] source) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(source);
    CoderResult result = decoder.decode(bytes, CharBuffer.allocate(16), true);
    int malformed = result.isError() ? bytes.position() : source.length;
    for (int position = 0; position < malformed; position++) {
      if (source[position] == 0) {
        return position;
      }
    }
    return malformed < source.length ? malformed : -1;
  }
}
