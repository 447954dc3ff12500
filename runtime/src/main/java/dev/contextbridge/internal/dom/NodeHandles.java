package dev.contextbridge.internal.dom;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The handles of nodes in one world, so that a node has one as long as a script has its wrapper.
 * Both ends are weak: the wrapper keeps the handle, and the handle keeps the node.
 */
final class NodeHandles {
  private final Map<Key, WeakReference<NodeHandle>> known = new HashMap<>();
  private final ReferenceQueue<Node> collected = new ReferenceQueue<>();

  NodeHandle of(Node node) {
    WeakReference<NodeHandle> reference = known.get(new Key(node, null));
    NodeHandle handle = reference == null ? null : reference.get();
    return handle == null ? make(node) : handle;
  }

  private NodeHandle make(Node node) {
    for (Reference<?> dead = collected.poll(); dead != null; dead = collected.poll()) {
      known.remove(dead);
    }
    NodeHandle handle = new NodeHandle(node);
    known.put(new Key(node, collected), new WeakReference<>(handle));
    return handle;
  }

  /** Lets the handle of a node stand for another one. */
  void replace(Node old, Node now) {
    WeakReference<NodeHandle> reference = known.remove(new Key(old, null));
    NodeHandle handle = reference == null ? null : reference.get();
    if (reference != null && handle != null) {
      handle.replace(now);
      known.put(new Key(now, collected), reference);
    }
  }

  /** A node by identity. */
  private static final class Key extends WeakReference<Node> {
    private final int hash;

    Key(Node node, @Nullable ReferenceQueue<Node> queue) {
      super(node, queue);
      this.hash = System.identityHashCode(node);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      Node mine = get();
      return mine != null && other instanceof Key key && key.refersTo(mine);
    }
  }
}
