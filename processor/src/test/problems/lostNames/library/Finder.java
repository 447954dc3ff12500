package lib;

public interface Finder<T> {
  T find(String id, int limit);

  T save(T value);
}
