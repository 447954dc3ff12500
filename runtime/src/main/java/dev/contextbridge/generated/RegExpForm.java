package dev.contextbridge.generated;

import dev.contextbridge.internal.regex.RegexDialects;
import dev.contextbridge.internal.regex.UnsharedRegexException;
import java.util.regex.Pattern;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** A pattern on its way to JavaScript: what a RegExp is made of, and what it is at home. */
public final class RegExpForm {
  private final RegexDialects.JsRegex regex;
  private final Ref home;

  private RegExpForm(RegexDialects.JsRegex regex, Ref home) {
    this.regex = regex;
    this.home = home;
  }

  /**
   * Checks a pattern.
   *
   * @param label the field that holds the value
   * @param value the pattern
   * @return its form
   */
  public static RegExpForm of(String label, @Nullable Pattern value) {
    Pattern pattern = Wire.present(label, "a Pattern", value);
    try {
      return new RegExpForm(RegexDialects.toJavaScript(pattern), Ref.of(pattern));
    } catch (UnsharedRegexException e) {
      throw new WireFailure(
          label, "a Pattern that means the same in JavaScript", "one with " + e.getMessage());
    }
  }

  /**
   * The RegExp's source.
   *
   * @return what its constructor takes first
   */
  @HostAccess.Export
  public String source() {
    return regex.source();
  }

  /**
   * The RegExp's flags.
   *
   * @return what its constructor takes second
   */
  @HostAccess.Export
  public String flags() {
    return regex.flags();
  }

  /**
   * The pattern itself, for when the RegExp comes back.
   *
   * @return a handle
   */
  @HostAccess.Export
  public Ref home() {
    return home;
  }
}
