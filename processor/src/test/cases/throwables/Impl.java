package throwables;

import dev.contextbridge.JsException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

public class Impl implements ThrowablesApi {
  private Throwable last = new IllegalStateException("none yet");

  @Override
  public Throwable last() {
    return last;
  }

  @Override
  public String keep(Throwable failure) {
    last = failure;
    JsException js = (JsException) failure;
    return js.errorClass() + " " + js.name() + ": " + js.getMessage();
  }

  @Override
  public BrokenException broken() {
    return new BrokenException("in two");
  }

  @Override
  public Report report(Report report) {
    return report;
  }

  @Override
  public List<Exception> all(List<RuntimeException> failures) {
    return new ArrayList<>(failures);
  }

  @Override
  public Exception map(Function<Exception, Exception> mapper) {
    return mapper.apply(new RuntimeException(new java.io.IOException("/secret/path")));
  }
}
