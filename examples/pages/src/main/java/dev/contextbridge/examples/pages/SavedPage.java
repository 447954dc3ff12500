package dev.contextbridge.examples.pages;

import dev.contextbridge.web.Blob;
import dev.contextbridge.web.Images;
import dev.contextbridge.web.VideoFrame;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page and what belongs to it. What scripts want of it is refused unless it is in bounds. */
final class SavedPage implements PagesApi {
  private static final int MAX_THUMBNAILS = 20;
  private static final int MAX_SIDE = 256;

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
  private static final int MAX_ID = 60;

  private final Document page;
  private final List<Term> terms;
  private final List<Shot> shots;
  private final Map<String, Blob> thumbnails = new LinkedHashMap<>();

  /**
   * Takes a page.
   *
   * @param page with an article, and the address that it was saved from
   * @param terms its glossary
   * @param shots its pictures
   */
  SavedPage(Document page, List<Term> terms, List<Shot> shots) {
    this.page = page;
    this.terms = terms;
    this.shots = shots;
  }

  /** The thumbnails by the names of their files. */
  Map<String, Blob> thumbnails() {
    return thumbnails;
  }

  @Override
  public Element article() {
    return page.expectFirst("article");
  }

  @Override
  public String home() {
    return URI.create(page.location()).resolve("/").toString();
  }

  @Override
  public String idFor(Element element) {
    String words = element.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String start = words.substring(0, Math.min(words.length(), MAX_ID)).replaceAll("^-|-$", "");
    String id = start.isEmpty() ? "section" : start;
    String free = id;
    for (int next = 2; page.getElementById(free) != null; next++) {
      free = id + "-" + next;
    }
    return free;
  }

  @Override
  public List<Term> glossary() {
    return terms;
  }

  @Override
  public List<Shot> shots() {
    return shots;
  }

  @Override
  public Blob writeThumbnail(String name, VideoFrame frame) throws ThumbnailException {
    try (frame) {
      check(name, frame);
      Blob picture = Blob.of(png(Images.toImage(frame)), "image/png");
      thumbnails.put(name + ".png", picture);
      return picture;
    }
  }

  /** Refuses what a script could fill the disk with, or write elsewhere by. */
  private void check(String name, VideoFrame frame) throws ThumbnailException {
    if (!NAME.matcher(name).matches()) {
      throw new ThumbnailException("a name has 1 to 40 small letters, digits and hyphens");
    }
    if (thumbnails.containsKey(name + ".png")) {
      throw new ThumbnailException("there is a thumbnail " + name);
    }
    if (thumbnails.size() == MAX_THUMBNAILS) {
      throw new ThumbnailException("a page has at most " + MAX_THUMBNAILS + " thumbnails");
    }
    long side = Math.max(frame.visibleRect().width(), frame.visibleRect().height());
    if (side > MAX_SIDE) {
      throw new ThumbnailException("a thumbnail has at most " + MAX_SIDE + " pixels a side");
    }
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, "png", bytes)) {
        throw new IllegalStateException("this JDK writes no PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
