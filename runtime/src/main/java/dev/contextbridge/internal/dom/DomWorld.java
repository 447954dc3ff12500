package dev.contextbridge.internal.dom;

import dev.contextbridge.internal.js.WorldServices;
import java.util.Collection;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The document as one world has it: its nodes are handles there. */
final class DomWorld {
  /** How many nodes are visited before the world is asked whether it still runs. */
  private static final int STRIDE = 256;

  private final Document document;
  private final WorldServices services;
  private final TextNodes texts;
  private final NodeHandles handles = new NodeHandles();
  private int visited;

  DomWorld(Document document, WorldServices services, TextNodes texts) {
    this.document = document;
    this.services = services;
    this.texts = texts;
    texts.share(handles);
  }

  Document document() {
    return document;
  }

  /** What the texts of the document are, for all worlds. */
  TextNodes texts() {
    return texts;
  }

  /** Whether names are those of HTML, which know no case. */
  boolean isHtml() {
    return Names.isHtml(document);
  }

  /** The text that one call may give, in characters. */
  long maxText() {
    return services.maxBytes();
  }

  /** Runs what a script asks for; what goes wrong becomes an error of its world. */
  <R extends @Nullable Object> R run(String site, Supplier<R> body) {
    try {
      services.enter();
      return body.get();
    } catch (RuntimeException | Error e) {
      throw services.fail(e, site);
    }
  }

  /** The same without a result. */
  void act(String site, Runnable body) {
    Object unused =
        run(
            site,
            () -> {
              body.run();
              return site;
            });
  }

  /** Called for each node of a long walk, so that a world that was ended stops walking. */
  void visit() {
    if (++visited % STRIDE == 0) {
      check();
    }
  }

  /** Fails when the world was ended. */
  void check() {
    services.enter();
  }

  @Nullable NodeHandle handle(@Nullable Node node) {
    return node == null ? null : handles.of(node);
  }

  /** Handles of many nodes, which stay inside the glue. */
  Object[] handles(Collection<? extends Node> nodes) {
    return nodes.stream().<Object>map(handles::of).toArray();
  }
}
