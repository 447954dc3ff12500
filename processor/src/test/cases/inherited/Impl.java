package inherited;

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
}
