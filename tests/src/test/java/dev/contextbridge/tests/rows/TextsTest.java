package dev.contextbridge.tests.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What text-like values count for, and what Java hands out. */
class TextsTest {
  @ExposeInMainWorld("texts")
  interface Texts {
    int count(List<URI> uris);

    BigDecimal decimal();

    BigDecimal echo(BigDecimal value);

    ZonedDateTime zoned(ZonedDateTime value);
  }

  static final class Holder implements Texts {
    private BigDecimal decimal = BigDecimal.ONE;

    @Override
    public int count(List<URI> uris) {
      return uris.size();
    }

    @Override
    public BigDecimal decimal() {
      return decimal;
    }

    @Override
    public BigDecimal echo(BigDecimal value) {
      return value;
    }

    @Override
    public ZonedDateTime zoned(ZonedDateTime value) {
      return value;
    }
  }

  private static final Holder texts = new Holder();

  @RegisterExtension
  static final TestBridge js =
      TestBridge.with(builder -> builder.transferLimit(100, 1000), TextsTest_TextsBridge.of(texts));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @Test
  void longTextsCountForTheTransfer() {
    assertThat(js.run("const u = 'a'.repeat(400); texts.count([u, u])")).isEqualTo(2);
    assertThat(js.caught("texts.count([u, u, u])"))
        .isEqualTo(
            "RangeError: texts.count: parameter 'uris'[2] must be within the transfer limit of"
                + " 1000 bytes, got 1200");
    assertThat(js.caught("texts.count(new Array(101).fill('a'))")).startsWith("RangeError");
  }

  @Test
  void whatJavaWritesIsTheTextOfItsClass() {
    texts.decimal = new BigDecimal("1000").setScale(-3);
    assertThat(js.text("texts.decimal()")).isEqualTo("1E+3");
    texts.decimal = new BigDecimal("0.00000012");
    assertThat(js.text("texts.decimal()")).isEqualTo("1.2E-7");
    assertThat(js.holds("typeof texts.decimal() === 'string'")).isTrue();
  }

  @Test
  void anExponentThatNoSumCouldBearStaysOutside() {
    texts.decimal = BigDecimal.ONE.scaleByPowerOfTen(999_999_999);
    assertThat(js.text("texts.decimal()")).isEqualTo("1E+999999999");
    assertThat(js.caught("texts.echo(texts.decimal())"))
        .isEqualTo(
            "TypeError: texts.echo: parameter 'value' must be a decimal number such as '12.50',"
                + " got '1E+999999999'");
  }

  @Test
  void anOffsetThatIsNotTheZonesIsResolvedAsJavaDoesIt() {
    String wrong = "2024-07-01T12:00+05:00[Europe/Paris]";
    assertThat(js.text("texts.zoned('" + wrong + "')"))
        .isEqualTo(ZonedDateTime.parse(wrong).toString());
  }
}
