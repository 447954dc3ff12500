package dev.contextbridge.tests.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Boxes of text. */
final class Store implements StoreModule {
  private final List<String> opened = new ArrayList<>();

  @Override
  public Box open(String name) {
    opened.add(name);
    return new TextBox();
  }

  @Override
  public CompletionStage<Integer> measure(String text) {
    return CompletableFuture.supplyAsync(text::length);
  }

  @Override
  public @Nullable Object echo(@Nullable Object value) {
    return value;
  }

  @Override
  public void names(Consumer<String> each) {
    opened.forEach(each);
  }

  @Override
  public void fail(String why) throws StoreException {
    throw new StoreException(why);
  }

  @Override
  public void crash() {
    throw new IllegalStateException("/etc/secret");
  }

  private static final class TextBox implements Box {
    private final StringBuilder text = new StringBuilder();

    @Override
    public Box put(String more) {
      text.append(more);
      return this;
    }

    @Override
    public String text() {
      return text.toString();
    }
  }
}
