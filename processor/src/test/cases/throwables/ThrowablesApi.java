package throwables;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.function.Function;

/** Exceptions as values. */
@ExposeInMainWorld
public interface ThrowablesApi {
  /** The last failure. */
  Throwable last();

  /** Its message as Java sees it. */
  String keep(Throwable failure);

  BrokenException broken();

  Report report(Report report);

  List<Exception> all(List<RuntimeException> failures);

  Exception map(Function<Exception, Exception> mapper);
}
