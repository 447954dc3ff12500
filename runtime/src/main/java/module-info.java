/**
 * Lets JavaScript in isolated worlds call annotated Java interfaces. Applications use {@link
 * dev.contextbridge}; what the annotation processor writes uses {@link
 * dev.contextbridge.generated}.
 */
module dev.contextbridge {
  requires static transitive java.desktop; // for those who use web.Images
  requires transitive org.graalvm.polyglot;
  requires jdk.management; // see Allocations
  requires jdk.unsupported; // see LockOwner
  requires static transitive org.jspecify;
  requires static org.jsoup; // not transitive: javac would miss it where an application does

  // without

  exports dev.contextbridge;
  exports dev.contextbridge.generated;
  exports dev.contextbridge.web;

  // The engine calls the exported methods of these classes by reflection.
  opens dev.contextbridge.internal.dom;
  opens dev.contextbridge.internal.js;
  opens dev.contextbridge.internal.transfer;
}
