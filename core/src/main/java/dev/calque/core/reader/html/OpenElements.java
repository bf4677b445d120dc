package dev.calque.core.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements that are open, outermost first. Not thread-safe. */
final class OpenElements {

  private final List<Element> stack = new ArrayList<>();
  private final Map<String, Integer> count = new HashMap<>();

  /** The innermost open element, or what is around all. */
  Element innermost() {
    return stack.isEmpty() ? Element.OUTSIDE : stack.get(stack.size() - 1);
  }

  void open(Element element) {
    stack.add(element);
    count.merge(element.name(), 1, Integer::sum);
  }

  Element close() {
    Element closed = stack.remove(stack.size() - 1);
    count.merge(closed.name(), -1, Integer::sum);
    return closed;
  }

  boolean isEmpty() {
    return stack.isEmpty();
  }

  boolean has(String name) {
    return count.getOrDefault(name, 0) > 0;
  }

  /** How many elements are open inside the innermost one of these names, itself included; or 0. */
  int depthOf(Set<String> names) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      String name = stack.get(i).name();
      if (names.contains(name)) {
        return stack.size() - i;
      }
      if (ElementNames.CONTAINERS.contains(name)) {
        return 0;
      }
    }
    return 0;
  }
}
