package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Jobs {
  // ! [BridgeUnion] Return type of Jobs.all → List element → Job permits Forked: Forked is neither a record nor a sealed interface of records, so it is no member of a union. Make it a record.
  List<Job> all();

  sealed interface Job {
    record Plain(String name) implements Job {}

    final class Forked implements Job {}
  }
}
