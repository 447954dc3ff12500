package inherited;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsIgnore;
import dev.contextbridge.SafeInteger;
import java.io.Closeable;
import java.util.List;
import java.util.Map;

/**
 * Anything that is kept.
 *
 * @param <T> what is kept
 */
interface Repository<T, K> extends Finder<K, T> {
  List<T> findAll(List<K> keys);

  Map<String, T> byName();

  /** The first one. */
  Object first();

  @JsIgnore
  default Thread ignoredToo() {
    return Thread.currentThread();
  }

  /** How many there are, doubled. */
  default int doubled() {
    return byName().size() * factor();
  }

  private int factor() {
    return 2;
  }
}

interface Finder<K, T> {
  /**
   * Finds one.
   *
   * @param key its key
   * @return the one that has it
   */
  T find(K key);
}

interface Sized {
  int size();

  /** Declared twice, and with a wider result. */
  Object both();

  /**
   * Says something.
   *
   * @param what what to say
   * @return what was said
   */
  String say(String what);
}

interface Counted {
  /** How many there are. */
  int size();

  Item both();
}

@SafeInteger
interface Timed {
  long time(long value);
}

record Item(String name) {}

/** A handle that says itself what closing is. */
@Bridged
@SuppressWarnings("try")
interface Cursor extends AutoCloseable {
  int next();
}

/** A handle that can be closed twice over. */
@Bridged
interface File2 extends Closeable, AutoCloseable {
  String read();

  @Override
  void close();
}
