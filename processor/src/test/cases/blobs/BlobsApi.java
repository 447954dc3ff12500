package blobs;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface BlobsApi {
  Blob echo(Blob value);

  List<Blob> list(List<Blob> value);

  Box<Blob> box(Box<Blob> value);

  Map<String, Blob> map(Map<String, Blob> value);

  CompletionStage<Blob> later(CompletionStage<Blob> value);

  Blob call(UnaryOperator<Blob> function, Blob value);

  UnaryOperator<Blob> function();

  @Nullable Blob nullable(@Nullable Blob value);

  Optional<Blob> optional(Optional<Blob> value);

  File file(File value);

  /** Shared bytes with a name. */
  File named(Blob content, String name);

  /** What Java reads. */
  String read(Blob blob) throws IOException;

  /** Bytes of Java's own. */
  Blob hello();

  Blob missing();
}
