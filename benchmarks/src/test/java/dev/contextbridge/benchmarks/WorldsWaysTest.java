package dev.contextbridge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.benchmarks.worlds.WorldPair;
import dev.contextbridge.benchmarks.worlds.WorldsWay;
import dev.contextbridge.benchmarks.worlds.WorldsWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way from one world into another does the same work. */
class WorldsWaysTest {
  @ParameterizedTest
  @EnumSource
  void givesTheSameSums(WorldsWork work) {
    double expected;
    try (WorldPair pair = WorldsWay.CONTEXTBRIDGE.open()) {
      expected = pair.run(work);
    }
    assertThat(expected).isPositive();
    for (WorldsWay way : WorldsWay.values()) {
      try (WorldPair pair = way.open()) {
        assertThat(pair.run(work)).as("%s", way).isEqualTo(expected);
        assertThat(pair.run(work)).as("%s again", way).isEqualTo(expected);
      }
    }
  }
}
