package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.ScriptText;
import dev.contextbridge.processor.types.GlobalNames;
import java.util.HashSet;
import java.util.Set;

/** Gives the named things of one API names of their own. */
final class Names {
  private final Set<String> taken = new HashSet<>();

  /** The preferred name, with a number if something else has it. */
  String take(String preferred) {
    String name = GlobalNames.avoid(preferred);
    for (int i = 2; !taken.add(name); i++) {
      name = ScriptText.identifier(preferred) + i;
    }
    return name;
  }
}
