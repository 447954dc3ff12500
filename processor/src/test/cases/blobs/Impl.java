package blobs;

import dev.contextbridge.web.Blob;
import dev.contextbridge.web.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gives back what it gets. */
final class Impl implements BlobsApi {
  @Override
  public Blob echo(Blob value) {
    return value;
  }

  @Override
  public List<Blob> list(List<Blob> value) {
    return value;
  }

  @Override
  public Box<Blob> box(Box<Blob> value) {
    return value;
  }

  @Override
  public Map<String, Blob> map(Map<String, Blob> value) {
    return value;
  }

  @Override
  public CompletionStage<Blob> later(CompletionStage<Blob> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Blob call(UnaryOperator<Blob> function, Blob value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Blob> function() {
    return each -> each;
  }

  @Override
  public @Nullable Blob nullable(@Nullable Blob value) {
    return value;
  }

  @Override
  public Optional<Blob> optional(Optional<Blob> value) {
    return value;
  }

  @Override
  public File file(File value) {
    return value;
  }

  @Override
  public File named(Blob content, String name) {
    return content.named(name, Instant.ofEpochMilli(7));
  }

  @Override
  public String read(Blob blob) throws IOException {
    return blob.size() + " " + blob.type() + " " + blob.text();
  }

  @Override
  public Blob hello() {
    return Blob.of("hello".getBytes(StandardCharsets.UTF_8), "Text/Plain");
  }

  @Override
  @SuppressWarnings("NullAway") // an implementation that does not keep its word
  public Blob missing() {
    return null;
  }
}
