package org.daybreak.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void itFollowsTheFirstOfTheVariablesThatIsSet() {
    assertThat(of(Map.of("LANG", "zh_CN.UTF-8"), Locale.ENGLISH)).isEqualTo(Language.CHINESE);
    assertThat(of(Map.of("LC_ALL", "en_US", "LANG", "zh_CN"), Locale.CHINA))
        .isEqualTo(Language.ENGLISH);
    assertThat(of(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_TW"), Locale.ENGLISH))
        .isEqualTo(Language.CHINESE);
    assertThat(of(Map.of("LANG", "C.UTF-8"), Locale.CHINA)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void withoutAVariableItFollowsTheSystem() {
    assertThat(of(Map.of(), Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.CHINESE);
    assertThat(of(Map.of(), Locale.GERMANY)).isEqualTo(Language.ENGLISH);
  }

  private static Language of(Map<String, String> environment, Locale system) {
    return Language.ofEnvironment(environment, system);
  }
}
