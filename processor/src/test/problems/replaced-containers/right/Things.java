package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Bridged
interface Things {
  Set<String> names();

  List<String> list();

  Map<String, String> map();

  List<Boolean> numbers();
}
