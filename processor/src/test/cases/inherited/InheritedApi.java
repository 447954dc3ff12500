package inherited;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.JsIgnore;
import java.util.List;

@ExposeInMainWorld
public interface InheritedApi extends Repository<Item, Integer>, Sized, Counted, Timed {
  /** Its own. */
  int own(int value);

  @Override
  Item first();

  default int twice(int value) {
    return own(own(value));
  }

  @JsIgnore
  default Thread ignored() {
    return Thread.currentThread();
  }

  static Thread none() {
    return Thread.currentThread();
  }

  /** Nested in the interface. */
  record Detail(String text) {}

  Detail detail(Detail value);

  List<Item> all();

  @Override
  String say(String text);

  /** Opens one. */
  Cursor open();

  File2 file();
}
