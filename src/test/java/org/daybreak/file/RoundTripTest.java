package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.daybreak.reading.RandomInstance;
import org.daybreak.roster.Roster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Writing a random roster into a random document, however the document is laid out, changes nothing
 * but what the solver decided.
 */
class RoundTripTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a solver decides. */
  private static final Set<String> DECIDED = Set.of("assignments", "standbys", "score", "bound");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onlyWhatTheSolverDecidedChanges(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] source = laidOut(RandomInstance.of(seed), random);
    Document document = read(source);
    Roster roster = roster(document, random);
    Score score = ScoreSheet.of(roster).score();
    byte[] written = RosterWriter.write(document, roster, score);

    Map<String, String> before = properties(source);
    Map<String, String> after = properties(written);
    assertThat(after.keySet()).startsWith(before.keySet().toArray(String[]::new));
    assertThat(DECIDED)
        .containsAll(List.copyOf(after.keySet()).subList(before.size(), after.size()));
    before.forEach(
        (name, raw) -> {
          if (!DECIDED.contains(name)) {
            assertThat(after).containsEntry(name, raw);
          }
        });
    assertEntriesKept(document, roster, before, after);

    Document again = read(written);
    assertThat(duties(again.roster())).isEqualTo(duties(roster));
    assertThat(again.writtenScore()).isEqualTo(score);
    assertThat(RosterWriter.write(again, again.roster(), score)).isEqualTo(written);
  }

  /** Entries of volunteers whose duty stays are kept as they are, in their order. */
  private static void assertEntriesKept(
      Document document, Roster roster, Map<String, String> before, Map<String, String> after)
      throws IOException {
    Map<String, Duty> old = new HashMap<>();
    document.duties().forEach((profile, duty) -> old.put(profile.id(), duty));
    Map<String, Duty> now = new HashMap<>();
    roster.duties().forEach((profile, duty) -> now.put(profile.id(), duty));
    List<String> kept = new ArrayList<>();
    for (String entry : elements(before.getOrDefault("assignments", "[]"))) {
      String volunteer = JSON.readTree(entry).get("volunteer").textValue();
      if (Objects.equals(old.get(volunteer), now.get(volunteer))) {
        kept.add(entry);
      }
    }
    List<String> asBefore = elements(after.getOrDefault("assignments", "[]"));
    asBefore.retainAll(kept);
    assertThat(asBefore).isEqualTo(kept);
    List<String> waiting = new ArrayList<>();
    for (String entry : elements(before.getOrDefault("standbys", "[]"))) {
      if (!now.containsKey(JSON.readTree(entry).get("volunteer").textValue())) {
        waiting.add(entry);
      }
    }
    assertThat(elements(after.getOrDefault("standbys", "[]"))).isEqualTo(waiting);
  }

  /**
   * A document in one line, indented, or with line breaks of Windows; numbers as odd as allowed.
   */
  private static byte[] laidOut(ObjectNode document, Random random) throws IOException {
    document.put("name", "一天 \"甲\" \\ / \u2028 \uD83D\uDE00");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    String lineBreak = random.nextBoolean() ? "\n" : "\r\n";
    printer.indentArraysWith(new DefaultIndenter("\t", lineBreak));
    printer.indentObjectsWith(new DefaultIndenter("   ", lineBreak));
    String text =
        random.nextInt(3) == 0
            ? JSON.writeValueAsString(document)
            : JSON.writer(printer).writeValueAsString(document);
    text = text.replace("甲", "\\u7532").replace(" / ", " \\/ ");
    text =
        text.replaceAll("(\"lat\" ?: ?-?[0-9]+\\.[0-9]+)", "$100")
            .replaceAll("(\"capacity\" ?: ?[0-9]+)", "$1.0");
    text = (random.nextBoolean() ? "\uFEFF" : "") + text + (random.nextBoolean() ? lineBreak : "");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Pins as they are; of the others some stay, some go home, some get another duty. */
  private static Roster roster(Document document, Random random) {
    Problem problem = document.problem();
    Map<Profile, Duty> duties = new LinkedHashMap<>(document.duties());
    Set<Profile> pinned = Set.copyOf(problem.pins().stream().map(Pin::profile).toList());
    for (Profile profile : problem.profiles()) {
      Site site = problem.sites().get(random.nextInt(problem.sites().size()));
      List<Duty> there = site.duties(problem.roles());
      int choice = random.nextInt(4);
      if (!pinned.contains(profile) && choice == 0) {
        duties.remove(profile);
      } else if (!pinned.contains(profile) && choice == 1 && !there.isEmpty()) {
        duties.put(profile, there.get(random.nextInt(there.size())));
      }
    }
    return Roster.of(new Measures(problem), duties);
  }

  private static Map<String, String> duties(Roster roster) {
    Map<String, String> duties = new HashMap<>();
    roster.duties().forEach((profile, duty) -> duties.put(profile.id(), duty.toString()));
    return duties;
  }

  /** The text of every property of the document, in order. */
  private static Map<String, String> properties(byte[] document) throws IOException {
    Map<String, String> properties = new LinkedHashMap<>();
    int base = ProblemReader.contentStart(document);
    try (JsonParser parser = ProblemReader.parser(document)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        properties.put(name, raw(parser, document, base));
      }
    }
    return properties;
  }

  /** The text of every element of a list. */
  private static List<String> elements(String list) throws IOException {
    byte[] text = list.getBytes(StandardCharsets.UTF_8);
    List<String> elements = new ArrayList<>();
    try (JsonParser parser = ProblemReader.parser(text)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(raw(parser, text, 0));
      }
    }
    return elements;
  }

  private static String raw(JsonParser parser, byte[] text, int base) throws IOException {
    int from = base + (int) parser.currentTokenLocation().getByteOffset();
    parser.finishToken();
    parser.skipChildren();
    int to = base + (int) parser.currentLocation().getByteOffset();
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }

  private static Document read(byte[] source) {
    Reading reading = ProblemReader.read(source);
    assertThat(reading.errors()).isEmpty();
    return Objects.requireNonNull(reading.document());
  }
}
