package dev.contextbridge.tests.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.SafeInteger;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Values that types do not allow: errors name their path, and nothing has happened. */
class IssueListTest {
  record Entry(String id, List<String> tags, Size size) {}

  record Size(int width, @SafeInteger long bytes) {}

  @ExposeInMainWorld("entries")
  interface Entries {
    int saveAll(List<Entry> list);

    int resize(String id, Size size);

    void touch(@SafeInteger long time);

    String first();

    List<Entry> all();
  }

  /** Counts its calls. */
  static final class Store implements Entries {
    private final List<String> calls = new ArrayList<>();

    @Override
    public int saveAll(List<Entry> list) {
      calls.add("saveAll");
      return list.size();
    }

    @Override
    public int resize(String id, Size size) {
      calls.add("resize");
      return size.width();
    }

    @Override
    public void touch(long time) {
      calls.add("touch");
    }

    @Override
    public String first() {
      return null;
    }

    @Override
    public List<Entry> all() {
      Entry good = new Entry("a", List.of("x"), new Size(1, 2));
      List<Entry> entries = new ArrayList<>(Collections.nCopies(40, good));
      entries.set(37, new Entry("b", Arrays.asList("x", "y", null), new Size(1, 2)));
      return entries;
    }
  }

  private static final Store store = new Store();

  @RegisterExtension
  static final TestBridge js = TestBridge.exposing(IssueListTest_EntriesBridge.of(store));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @AfterEach
  void nothingHappened() {
    assertThat(store.calls).isEmpty();
  }

  private static String entries(String change) {
    return "(() => { const list = Array.from({length: 40}, () => ({id: 'a', tags: ['x', 'y', 'z'],"
        + " size: {width: 1, bytes: 2}})); "
        + change
        + "; entries.saveAll(list); })()";
  }

  @Test
  void fieldOfAnElementOfAList() {
    assertThat(js.error(entries("list[37].tags[2] = 3")))
        .hasMessage("entries.saveAll: parameter 'list'[37].tags[2] must be a string, got number");
  }

  @Test
  void missingField() {
    assertThat(js.error(entries("delete list[5].size.width")))
        .hasMessage(
            "entries.saveAll: parameter 'list'[5].size.width must be a number, got undefined");
    assertThat(js.error(entries("delete list[39].id")))
        .hasMessage("entries.saveAll: parameter 'list'[39].id must be a string, got undefined");
  }

  @Test
  void hole() {
    assertThat(js.error(entries("delete list[3]")))
        .hasMessage("entries.saveAll: parameter 'list'[3] must be an object, got undefined");
  }

  @Test
  void fractionForAnInt() {
    assertThat(js.error(entries("list[0].size.width = 1.5")))
        .hasMessage(
            "entries.saveAll: parameter 'list'[0].size.width must be an integer from -2147483648 to"
                + " 2147483647, got 1.5");
  }

  @Test
  void unsafeInteger() {
    assertThat(js.error("entries.touch(2 ** 53)"))
        .hasMessage("entries.touch: parameter 'time' must be a safe integer, got 9007199254740992");
    // 2 ** 53 + 1 is no number; as a bigint it is another type.
    assertThat(js.error("entries.touch(2n ** 53n + 1n)"))
        .hasMessage("entries.touch: parameter 'time' must be a safe integer, got bigint");
    assertThat(js.error("entries.resize('a', {width: 1, bytes: 2 ** 53 + 1})"))
        .hasMessage(
            "entries.resize: parameter 'size'.bytes must be a safe integer, got 9007199254740992");
  }

  @Test
  void nullForAnUnmarkedParameter() {
    assertThat(js.error("entries.resize(null, {width: 1, bytes: 2})"))
        .hasMessage("entries.resize: parameter 'id' must be a string, got null");
    assertThat(js.error("entries.resize('a')"))
        .hasMessage("entries.resize: parameter 'size' must be an object, got undefined");
  }

  @Test
  void laterParameterIsBadAfterGoodOnes() {
    assertThat(js.error("entries.resize('a', {width: 1, bytes: '2'})"))
        .hasMessage("entries.resize: parameter 'size'.bytes must be a safe integer, got string");
  }

  @Test
  void nullOfJavaForAnUnmarkedResult() {
    assertThat(js.error("entries.first()"))
        .hasMessage("entries.first: result must be a string, got null");
    assertThat(js.error("entries.all()"))
        .hasMessage("entries.all: result[37].tags[2] must be a string, got null");
    assertThat(log.messages())
        .containsExactly(
            "entries.first: result must be a string, got null",
            "entries.all: result[37].tags[2] must be a string, got null");
  }

  @Test
  void allOfThemAreTypeErrorsOfTheWorld() {
    assertThat(js.caught("entries.resize(null)")).startsWith("TypeError: ");
    assertThat(js.caught("entries.first()")).startsWith("TypeError: ");
    assertThat(
            js.holds(
                "(() => { try { entries.touch('x') } catch (e) { return e instanceof TypeError"
                    + " && e.constructor === TypeError } })()"))
        .isTrue();
  }
}
