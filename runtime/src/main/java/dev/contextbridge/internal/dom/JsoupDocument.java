package dev.contextbridge.internal.dom;

import dev.contextbridge.internal.js.BridgeDocument;
import dev.contextbridge.internal.js.WorldServices;
import org.jsoup.nodes.Document;

/** A document of jsoup that the worlds of a bridge share. */
public final class JsoupDocument implements BridgeDocument {
  private final Document document;
  private final TextNodes texts;

  private JsoupDocument(Document document) {
    this.document = document;
    this.texts = new TextNodes(document);
  }

  /**
   * Shares a document.
   *
   * @param document the document itself, which is not copied
   * @return what a bridge is built with
   */
  public static BridgeDocument of(Document document) {
    DomWarmUp.once();
    return new JsoupDocument(document);
  }

  @Override
  public Object host(WorldServices services) {
    return new DomHost(new DomWorld(document, services, texts));
  }
}
