package exported;

import dev.contextbridge.ExposeInMainWorld;
import opened.Clock;

/** What the script calls. */
@ExposeInMainWorld
public interface GreetApi {
  String hello(Person person);

  Clock clock();

  /** Crosses by its components. */
  record Person(String name) {}
}
