package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Jobs {
  List<Job> all();

  sealed interface Job {
    record Plain(String name) implements Job {}

    record Forked() implements Job {}
  }
}
