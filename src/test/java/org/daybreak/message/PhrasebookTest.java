package org.daybreak.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the tables of messages against the enums that name them, and against each other. */
class PhrasebookTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  @Test
  void everyTableHasEveryMessageAndNoOther() throws IOException {
    Set<String> keys =
        messages().stream().map(Message::key).collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys).isNotEmpty();
    for (Language language : Language.values()) {
      assertThat(new TreeSet<>(table(language).stringPropertyNames()))
          .as("table of %s", language)
          .isEqualTo(keys);
    }
  }

  @Test
  void allTablesUseTheSameArguments() throws IOException {
    Properties english = table(Language.ENGLISH);
    Properties chinese = table(Language.CHINESE);
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(chinese.getProperty(key, "")))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @Test
  void everyPatternIsReadAsItIsMeant() throws IOException {
    for (Language language : Language.values()) {
      Properties table = table(language);
      for (String key : table.stringPropertyNames()) {
        String pattern = table.getProperty(key);
        assertThat(pattern).as(key).isNotBlank();
        assertThat(new MessageFormat(pattern, language.locale())).as(key).isNotNull();
        assertThat(pattern.replace("''", ""))
            .as("%s: an apostrophe is written twice", key)
            .doesNotContain("'");
      }
    }
  }

  @Test
  void chineseIsWrittenWithChinesePunctuation() throws IOException {
    Properties chinese = table(Language.CHINESE);
    for (String key : chinese.stringPropertyNames()) {
      assertThat(chinese.getProperty(key))
          .as(key)
          .doesNotContainPattern("[\\p{IsHan}”）}][,:;?!()]|[,:;?!()][\\p{IsHan}“（]");
    }
  }

  @Test
  void subjectsAreToldApart() {
    assertThat(messages().stream().map(Message::key)).doesNotHaveDuplicates();
  }

  private static List<Message> messages() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.daybreak")
            .stream()
            .filter(it -> it.isEnum() && it.isAssignableTo(Message.class))
            .map(JavaClass::reflect)
            .flatMap(it -> Arrays.stream(it.getEnumConstants()))
            .map(Message.class::cast)
            .toList();
  }

  private static Set<String> placeholders(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(it -> it.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties table(Language language) throws IOException {
    Properties table = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Phrasebook.class.getResourceAsStream("messages_%s.properties".formatted(language.id())),
            StandardCharsets.UTF_8)) {
      table.load(reader);
    }
    return table;
  }
}
