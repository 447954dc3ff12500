package dev.contextbridge.maven.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpmVersionTest {
  @ParameterizedTest
  @CsvSource({
    "1.2.3, 1.2.3",
    "1.2, 1.2.0",
    "7, 7.0.0",
    "0.1.0-SNAPSHOT, 0.1.0-SNAPSHOT",
    "1.2-SNAPSHOT, 1.2.0-SNAPSHOT",
    "1.2-beta-1, 1.2.0-beta-1",
    "1.0.0.Final, 1.0.0",
    "1.0-RELEASE, 1.0.0",
    "1.0.0.RC1, 1.0.0-RC1",
    "1.0.0.Alpha.2-SNAPSHOT, 1.0.0-Alpha.2-SNAPSHOT",
    "2024.01.05, 2024.1.5",
    "1.0.0-rc.01, 1.0.0-rc.1",
    "1.0.0-20240101.010203-1, 1.0.0-20240101.010203-1",
    "1.0.0-b05, 1.0.0-b05",
    "1.0.0-fast-SNAPSHOT, 1.0.0-fast-SNAPSHOT",
    "1.0.0+5, 1.0.0+5"
  })
  void meansTheSame(String maven, String npm) {
    assertThat(NpmVersion.ofMaven(maven)).isEqualTo(npm);
    assertThat(NpmVersion.check(npm)).isEqualTo(npm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.3.4",
        "1.0.0.SP1",
        "1.0_2",
        "r07",
        "1.0.0.jre17",
        "1.0.0-sp1",
        "33.0.0-jre",
        "1.0.0-1",
        "${revision}",
        "1.0.0-a_b",
        ""
      })
  void isRefusedWhereNpmHasNone(String maven) {
    assertThatThrownBy(() -> NpmVersion.ofMaven(maven))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "npm has no version that means Maven's '%s'. Set <npm><version>, such as 1.0.0."
                .formatted(maven));
  }

  @Test
  void mayBeNpmsOwn() {
    assertThat(NpmVersion.check("33.0.0-jre")).isEqualTo("33.0.0-jre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1", "01.0.0", "1.0.0-01", "1.0.0.RC1", "1.0.0-Final", "latest"})
  void isRefusedWhereItIsNotNpms(String version) {
    assertThatThrownBy(() -> NpmVersion.check(version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("<npm><version>: '" + version + "' is no version of npm");
  }
}
