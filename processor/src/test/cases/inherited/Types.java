package inherited;

import java.util.List;
import java.util.Map;

interface Repository<T, K> {
  T find(K key);

  List<T> findAll(List<K> keys);

  Map<String, T> byName();

  Object first();
}

interface Sized {
  int size();
}

interface Counted {
  int size();
}

record Item(String name) {}
