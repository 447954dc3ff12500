package varargs;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.SafeInteger;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface VarargsApi {
  /**
   * Joins words.
   *
   * @param parts any number of them
   */
  String join(String... parts);

  /** A parameter that may be left out, before any number of others. */
  String tagged(@Nullable String tag, String... parts);

  String repeated(int times, String... parts);

  List<Item> items(Item... items);

  int rows(String[]... rows);

  String nullable(@Nullable String... parts);

  @SuppressWarnings("unchecked")
  String optional(Optional<String>... parts);

  @SuppressWarnings("unchecked")
  int lists(List<String>... lists);

  int sum(int... values);

  long total(long... values);

  @SafeInteger
  long safe(@SafeInteger long... values);

  double mean(double... values);

  String primitives(boolean flag, byte... values);

  String shorts(short... values);

  String floats(float... values);

  String letters(char... values);

  String flags(boolean... values);

  CompletionStage<String> later(String... parts);

  String format(Formatter formatter);

  Formatter formatter();

  String fold(Fold fold, int... values);

  Fold adder();

  String each(Each<Item> each, Item... items);

  Log log();

  String join2(String[] parts);
}
