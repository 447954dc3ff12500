package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.BridgeType;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** All rows. Each type belongs to at most one. */
public final class TypeTable {
  private static final List<Row> ROWS =
      ServiceLoader.load(Row.class, Row.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(
              Comparator.comparingInt((Row row) -> row.line().order())
                  .thenComparing(row -> row.getClass().getName()))
          .toList();

  private TypeTable() {}

  /**
   * Finds the row of a type.
   *
   * @param use the type
   * @param resolver resolves the types inside it
   * @return how it crosses, or null when no row knows it
   */
  static @Nullable BridgeType find(TypeUse use, Resolver resolver) {
    for (Row row : ROWS) {
      BridgeType type = row.match(use, resolver);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /**
   * Resolves a type: as its row says, with null where it is marked, or refused.
   *
   * @param use the type
   * @param resolver resolves the types inside it
   * @return how it crosses; a placeholder when it does not
   */
  public static BridgeType resolve(TypeUse use, Resolver resolver) {
    BridgeType type = find(use, resolver);
    if (type == null) {
      return Refusals.refuse(use, resolver);
    }
    return NullRow.mark(type, use, resolver);
  }

  /**
   * Whether a type is refused for what it gives its holder.
   *
   * @param use a declared type
   * @return true for a piece of the host
   */
  public static boolean isCapability(TypeUse use) {
    return Refusals.isCapability(use);
  }

  /**
   * The table of the README.
   *
   * @return Markdown
   */
  public static String markdown() {
    StringBuilder table = new StringBuilder();
    table.append("| Row | Java | TypeScript | Rules |\n| --- | --- | --- | --- |\n");
    for (Row row : ROWS) {
      Row.Line line = row.line();
      table.append(
          "| %s | %s | %s | %s |%n"
              .formatted(line.row(), line.java(), line.typeScript(), line.rules())
              .replace(System.lineSeparator(), "\n"));
    }
    return table.toString();
  }
}
