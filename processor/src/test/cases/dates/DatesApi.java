package dates;

import dev.contextbridge.ExposeInMainWorld;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface DatesApi {
  Date echo(Date value);

  List<Date> list(List<Date> value);

  Box<Date> box(Box<Date> value);

  Map<String, Date> map(Map<String, Date> value);

  CompletionStage<Date> later(CompletionStage<Date> value);

  Date call(UnaryOperator<Date> function, Date value);

  UnaryOperator<Date> function();

  @Nullable Date nullable(@Nullable Date value);

  Optional<Date> optional(Optional<Date> value);

  Date far();

  Date farther();

  Date subclass();

  Date lies();
}
