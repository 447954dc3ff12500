package texts;

import dev.contextbridge.Bridged;
import java.time.LocalDate;

/** Another declaration with the same type of text. */
@Bridged
public interface Calendar {
  LocalDate today();
}
