package dev.calque.core.reader.markdown;

import java.util.NoSuchElementException;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Visits the nodes inside a node in order, parents first, without recursion. */
final class NodeWalk {

  private final Node block;
  private @Nullable Node next;

  NodeWalk(Node block) {
    this.block = block;
    this.next = block.getFirstChild();
  }

  boolean hasNext() {
    return next != null;
  }

  Node next() {
    Node node = next;
    if (node == null) {
      throw new NoSuchElementException();
    }
    Node child = node.getFirstChild();
    next = child != null ? child : after(node);
    return node;
  }

  /** Leaves out what is inside {@code node} and what comes before it. */
  void continueAfter(Node node) {
    next = after(node);
  }

  private @Nullable Node after(Node node) {
    Node up = node;
    while (up != block && up.getNext() == null) {
      up = up.getParent();
    }
    return up == block ? null : up.getNext();
  }
}
