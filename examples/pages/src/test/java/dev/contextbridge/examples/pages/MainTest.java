package dev.contextbridge.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example, and reads what it wrote. */
@Timeout(120)
class MainTest {
  private static final String HOME = "https://almanac.example/";
  private static final List<String> PICTURES =
      List.of("new-moon.png", "first-quarter.png", "full-moon.png", "last-quarter.png");

  private static final List<String> PRINTED = new ArrayList<>();

  @TempDir private static Path folder;
  private static Document before;
  private static Document after;

  @BeforeAll
  static void run() throws IOException {
    before = Main.page();
    Main.run(folder, PRINTED::add);
    after = Jsoup.parse(folder.resolve("page.html"));
  }

  @Test
  void contentsLeadToAllHeadings() {
    Elements headings = after.select("article h2, article h3");
    Elements entries = after.select("nav.contents a");
    assertThat(headings).hasSameSizeAs(before.select("h2, h3")).hasSizeGreaterThan(20);
    assertThat(entries.eachText()).isEqualTo(headings.eachText());
    assertThat(entries.eachAttr("href"))
        .isEqualTo(headings.eachAttr("id").stream().map("#"::concat).toList())
        .doesNotHaveDuplicates()
        .contains("#tables", "#counting-by-the-sun");
    assertThat(after.select("nav.contents > ol > li > a").eachText())
        .isEqualTo(before.select("h2").eachText());
    assertThat(after.expectFirst("h2").previousElementSibling())
        .isEqualTo(after.selectFirst("nav"));
  }

  @Test
  void linksAreAbsolute() {
    List<String> was = before.select("a").eachAttr("abs:href");
    Elements links = withoutAdditions().select("a");
    assertThat(links).hasSameSizeAs(was).hasSizeGreaterThan(200);
    assertThat(links.not("[href^=#]").eachAttr("href"))
        .allMatch(each -> each.matches("(https?://|mailto:).+"))
        .isEqualTo(was.stream().filter(each -> !each.startsWith(Main.ADDRESS + "#")).toList());
    assertThat(after.select("article > figure img, header img").eachAttr("src"))
        .isEqualTo(before.select("img").eachAttr("abs:src"))
        .allMatch(each -> each.startsWith(HOME));
  }

  @Test
  void linksToElsewhereAreMarked() {
    Elements marked = after.select("a[target=_blank][rel='external noopener']");
    assertThat(marked)
        .isEqualTo(after.select("a[href^=http]").not("[href^=" + HOME + "]"))
        .isEqualTo(after.select("a[target], a[rel]"))
        .hasSizeGreaterThan(20);
  }

  @Test
  void termsAreMarkedOnce() throws IOException {
    Elements marked = after.select("dfn, abbr");
    assertThat(marked).hasSize(Main.glossary().size());
    for (Term term : Main.glossary()) {
      assertThat(marked)
          .filteredOn(each -> each.text().equalsIgnoreCase(term.name()))
          .singleElement()
          .returns(term.meaning(), each -> each.attr("title"))
          .returns(term.abbreviated() ? "abbr" : "dfn", Element::tagName)
          .matches(each -> each.closest("a, caption, code, h2, h3, nav, pre") == null);
    }
  }

  @Test
  void theTextIsWhatItWas() {
    Document rest = withoutAdditions();
    assertThat(rest.body().text()).isEqualTo(before.body().text());
    assertThat(rest.title()).isEqualTo(before.title());
    assertThat(rest.outerHtml()).startsWith("<!doctype html>\n<html lang=\"en\">");
  }

  private static Document withoutAdditions() {
    Document rest = after.clone();
    rest.select("nav.contents, section.gallery").remove();
    return rest;
  }

  @Test
  void thumbnailsAreSmallPictures() throws IOException {
    assertThat(after.select("section.gallery img").eachAttr("src")).isEqualTo(PICTURES);
    for (String name : PICTURES) {
      BufferedImage picture = read(name);
      assertThat(List.of(picture.getWidth(), picture.getHeight()))
          .containsExactly(Moon.WIDTH / 4, Moon.HEIGHT / 4);
      assertThat(picture.getRGB(2, 2)).as("sky of %s", name).isEqualTo(0xff10182c);
    }
  }

  @Test
  void thumbnailsShowTheFrames() throws IOException {
    int light = 0xfff4efdc;
    int left = 40;
    int right = 80;
    assertThat(row("new-moon.png", left, right)).doesNotContain(light);
    assertThat(row("first-quarter.png", left, right)).last().isEqualTo(light);
    assertThat(row("first-quarter.png", left, right)).first().isNotEqualTo(light);
    assertThat(row("full-moon.png", left, right)).containsOnly(light);
    assertThat(row("last-quarter.png", left, right)).first().isEqualTo(light);
    assertThat(row("last-quarter.png", left, right)).last().isNotEqualTo(light);
  }

  private static List<Integer> row(String name, int... columns) throws IOException {
    BufferedImage picture = read(name);
    return Stream.of(columns[0], columns[1]).map(x -> picture.getRGB(x, 45)).toList();
  }

  private static BufferedImage read(String name) throws IOException {
    BufferedImage picture = ImageIO.read(folder.resolve(name).toFile());
    assertThat(picture).as(name).isNotNull();
    return picture;
  }

  @Test
  void printsWhatItDid() throws IOException {
    assertThat(PRINTED)
        .startsWith(
            "links: 234 made absolute, 24 lead elsewhere",
            "contents: 27 entries",
            "glossary: 14 of 14 terms")
        .filteredOn(line -> line.startsWith("wrote "))
        .hasSize(PICTURES.size() + 1)
        .contains("wrote page.html, %,d bytes".formatted(Files.size(folder.resolve("page.html"))));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(PICTURES.size() + 1);
    }
  }
}
