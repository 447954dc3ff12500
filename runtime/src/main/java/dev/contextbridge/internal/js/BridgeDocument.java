package dev.contextbridge.internal.js;

/**
 * The document that a bridge was given. Only what implements it knows jsoup, which a bridge without
 * a document does without.
 */
public interface BridgeDocument {
  /**
   * What the scripts of one world do to the document.
   *
   * @param services the world
   * @return the Java side of its scripts
   */
  Object host(WorldServices services);
}
