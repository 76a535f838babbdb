package org.daybreak.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The frame of a page, and what is put into it. */
final class PageFrame {
  private static final Pattern PLACE = Pattern.compile("@([A-Z_]+)@");

  private PageFrame() {}

  /** The frame with the parts in the places that it names: {@code @STYLE@} holds "STYLE". */
  static String fill(String frame, Map<String, String> parts) {
    return PLACE
        .matcher(frame)
        .replaceAll(
            place -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(place.group(1)))));
  }

  /** As a content security policy names what it allows. */
  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return "sha256-"
          + Base64.getEncoder()
              .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
