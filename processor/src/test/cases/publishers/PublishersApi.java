package publishers;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Publisher;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface PublishersApi {
  Flow.Publisher<Integer> numbers();

  /** Publishes on other threads. */
  Publisher<Item> elsewhere();

  List<Publisher<Integer>> lists();

  Map<String, Publisher<? extends CharSequence>> maps();

  Page page();

  Optional<Publisher<Integer>> optional(boolean present);

  @Nullable Publisher<Integer> nullable(boolean present);

  CompletionStage<Publisher<Integer>> later();

  void call(Consumer<Publisher<Integer>> function);

  Supplier<Publisher<Integer>> supplier();

  Publisher<Publisher<Integer>> nested();

  /**
   * Gives one element.
   *
   * @throws BrokenException with the second
   */
  Publisher<Integer> breaking() throws BrokenException;

  Publisher<Integer> crashing();

  /** What the last publisher of numbers was asked for, and whether it was cancelled. */
  String journal();
}
