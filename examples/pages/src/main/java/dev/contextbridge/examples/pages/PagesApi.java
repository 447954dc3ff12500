package dev.contextbridge.examples.pages;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.VideoFrame;
import java.util.List;
import org.jsoup.nodes.Element;

/** What scripts may do with the page that their {@code document} is, and with its pictures. */
@ExposeInMainWorld("pages")
public interface PagesApi {
  /** The part of the page that is to be transformed. */
  Element article();

  /** What the addresses of the page's own site begin with. */
  String home();

  /**
   * Finds an id for an element: one that reads like its text, and that the page does not have yet.
   *
   * @param element an element of the page, which stays as it is
   */
  String idFor(Element element);

  /** The terms that readers may not know. */
  List<Term> glossary();

  /** The pictures that belong to the page. Whoever asks for them closes their frames. */
  List<Shot> shots();

  /**
   * Writes a thumbnail beside the page, as PNG.
   *
   * @param name the name of the file without its ending: small letters, digits and hyphens
   * @param frame the picture, which stays open
   * @return the file's content
   * @throws ThumbnailException when the name is none, or there, or the picture is too large
   */
  Blob writeThumbnail(String name, VideoFrame frame) throws ThumbnailException;
}
