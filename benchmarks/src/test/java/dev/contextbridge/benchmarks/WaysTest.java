package dev.contextbridge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every way does the same work, or says why it cannot. */
class WaysTest {
  private static final int COUNT = 7;

  private static final Map<Work, Double> EXPECTED = new EnumMap<>(Work.class);

  @BeforeAll
  static void run() {
    try (Way way = Ways.CONTEXTBRIDGE.open()) {
      for (Work work : Work.values()) {
        EXPECTED.put(work, way.run(work, COUNT));
      }
    }
  }

  @Test
  void somethingCrosses() {
    assertThat(EXPECTED.values()).allMatch(sum -> sum > 0);
  }

  @Test
  void graalIsAlwaysThere() {
    assertThat(Ways.values())
        .filteredOn(ways -> ways != Ways.JAVET && ways != Ways.JAVET_JSON)
        .allMatch(Ways::available);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CONTEXTBRIDGE")
  void givesTheSameSums(Ways ways) {
    assumeTrue(ways.available(), "not on this machine");
    Map<Work, Double> sums = new EnumMap<>(Work.class);
    Map<Work, Double> expected = new EnumMap<>(EXPECTED);
    try (Way way = ways.open()) {
      for (Work work : Work.values()) {
        if (ways.supports(work)) {
          sums.put(work, way.run(work, COUNT));
        } else {
          expected.remove(work);
          assertThatThrownBy(() -> way.run(work, COUNT))
              .isInstanceOf(UnsupportedOperationException.class)
              .hasMessageStartingWith(work + ": ");
        }
      }
      double again = way.run(Work.ITEMS_TO_SCRIPT, COUNT);
      assertThat(again).isEqualTo(sums.get(Work.ITEMS_TO_SCRIPT));
    }
    assertThat(sums).isNotEmpty().isEqualTo(expected);
  }
}
