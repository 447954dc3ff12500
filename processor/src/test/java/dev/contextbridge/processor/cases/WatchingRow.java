package dev.contextbridge.processor.cases;

import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.types.Resolver;
import dev.contextbridge.processor.types.Row;
import dev.contextbridge.processor.types.TypeUse;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands before all rows of the table, asks them itself, and notes which one answers. It is a
 * service of {@link RowsHaveCasesTest} alone.
 */
public final class WatchingRow implements Row {
  private static final Set<Class<?>> ANSWERED = ConcurrentHashMap.newKeySet();

  private final List<Row> others;

  /** Made by the table. */
  public WatchingRow() {
    others =
        ServiceLoader.load(Row.class, Row.class.getClassLoader()).stream()
            .filter(each -> each.type() != WatchingRow.class)
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparingInt(each -> each.line().order()))
            .toList();
  }

  /** The rows that have known no type yet. */
  public static List<Class<?>> silent() {
    return new WatchingRow()
        .others.stream()
            .<Class<?>>map(Row::getClass)
            .filter(each -> !ANSWERED.contains(each))
            .toList();
  }

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    for (Row row : others) {
      BridgeType type = row.match(use, resolver);
      if (type != null) {
        ANSWERED.add(row.getClass());
        if (use.nullable()) {
          others.stream()
              .filter(WatchingRow::isOfNull)
              .forEach(each -> ANSWERED.add(each.getClass()));
        }
        return type;
      }
    }
    return null;
  }

  /** It has no types of its own: the table asks it to mark those of others. */
  private static boolean isOfNull(Row row) {
    return row.getClass().getSimpleName().equals("NullRow");
  }

  @Override
  public Line line() {
    return new Line(Integer.MIN_VALUE, "", "", "", "");
  }
}
