package dev.contextbridge.examples.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Transforms the page that comes with the example. */
public final class Main {
  static final String ADDRESS = "https://almanac.example/calendar/calendars.html";

  static final List<String> SCRIPTS =
      List.of("links.js", "contents.js", "glossary.js", "thumbnails.js");

  private Main() {}

  /**
   * Writes the transformed page and its thumbnails.
   *
   * @param args the folder to write to; {@code target/pages} unless given
   * @throws IOException when that is impossible
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "target/pages" : args[0]);
    run(folder, System.out::println);
    System.out.println("in " + folder.toAbsolutePath());
  }

  static void run(Path folder, Consumer<String> out) throws IOException {
    List<String> scripts = new ArrayList<>();
    for (String name : SCRIPTS) {
      scripts.add(read(name));
    }
    List<Shot> shots = Moon.phases();
    try {
      Transformation transformation = new Transformation(page(), glossary(), shots, out);
      transformation.run(scripts);
      transformation.write(folder);
    } finally {
      shots.forEach(shot -> shot.frame().close());
    }
  }

  static Document page() throws IOException {
    return Jsoup.parse(read("calendars.html"), ADDRESS);
  }

  /** Each line has a name, with an asterisk if it is an abbreviation, and what it means. */
  static List<Term> glossary() throws IOException {
    return read("glossary.txt").lines().map(Main::term).toList();
  }

  private static Term term(String line) {
    int colon = line.indexOf(": ");
    String name = line.substring(0, colon);
    boolean abbreviated = name.endsWith("*");
    return new Term(name.replace("*", ""), line.substring(colon + 2), abbreviated);
  }

  static String read(String name) throws IOException {
    try (InputStream resource = Main.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new FileNotFoundException("Not on the class path: " + name);
      }
      return new String(resource.readAllBytes(), UTF_8);
    }
  }
}
