package inherited;

import java.io.IOException;
import java.util.List;
import java.util.Map;

final class Impl implements InheritedApi {
  @Override
  public Item find(Integer key) {
    return new Item("item " + key);
  }

  @Override
  public List<Item> findAll(List<Integer> keys) {
    return keys.stream().map(this::find).toList();
  }

  @Override
  public Map<String, Item> byName() {
    return Map.of("one", find(1));
  }

  @Override
  public Item first() {
    return find(1);
  }

  @Override
  public int size() {
    return 3;
  }

  @Override
  public int own(int value) {
    return value + 1;
  }

  @Override
  public Detail detail(Detail value) {
    return value;
  }

  @Override
  public List<Item> all() {
    return findAll(List.of(1, 2));
  }

  @Override
  public Item both() {
    return find(2);
  }

  @Override
  public String say(String text) {
    return "said " + text;
  }

  @Override
  public long time(long value) {
    return value;
  }

  @Override
  public Cursor open() {
    return new Cursor() {
      private boolean closed;

      @Override
      public int next() {
        if (closed) {
          throw new IllegalStateException("closed");
        }
        return 1;
      }

      @Override
      public void close() throws IOException {
        if (closed) {
          throw new IOException("a secret");
        }
        closed = true;
      }
    };
  }

  @Override
  public File2 file() {
    return new File2() {
      private String text = "open";

      @Override
      public String read() {
        return text;
      }

      @Override
      public void close() {
        text = "closed";
      }
    };
  }
}
