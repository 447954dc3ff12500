package plugins;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsIgnore;
import dev.contextbridge.JsName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a script may add. */
@Bridged
public interface Plugin extends Named, Echo<Item> {
  /**
   * Called once.
   *
   * @param context where the plugin runs
   */
  void onLoad(Context context);

  List<Item> items(List<Item> items, boolean reversed);

  long count(long by);

  @Nullable String find(@Nullable String key);

  Optional<Integer> maybe(Optional<Integer> value);

  CompletionStage<String> later(CompletionStage<String> value);

  CompletionStage<Void> done();

  void refuse(int code) throws RefusedException;

  UnaryOperator<String> wrap(UnaryOperator<String> function);

  /** A plugin of the same kind. */
  Plugin child(Plugin plugin);

  Named named(Named named);

  int sum(int start, int... values);

  byte[] bytes(byte[] value);

  Instant at(Instant value);

  Color color(Color value);

  @JsName("renamed")
  int javaName(int value);

  default String describe() {
    return "Java describes " + name();
  }

  /** Java implements it when a script does not, and may throw. */
  default int check(String... values) throws RefusedException {
    throw new RefusedException(values.length);
  }

  @JsIgnore
  default Thread ignored() {
    return Thread.currentThread();
  }

  private int own() {
    return 1;
  }

  static Plugin none() {
    throw new UnsupportedOperationException();
  }
}
