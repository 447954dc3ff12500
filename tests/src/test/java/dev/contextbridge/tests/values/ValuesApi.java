package dev.contextbridge.tests.values;

import dev.contextbridge.ExposeInMainWorld;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what may be too large. */
@ExposeInMainWorld("values")
interface ValuesApi {
  int count(List<List<Integer>> lists);

  int countMap(Map<String, Integer> map);

  int size(byte[] bytes);

  int sizes(List<byte[]> bytes);

  int length(String text);

  int lengths(List<String> texts);

  int countSet(Set<Set<Integer>> sets);

  int countJsMap(Map<Integer, Integer> map);

  int bits(List<BigInteger> integers);

  List<Integer> many(int count);

  Point point(Point point);

  /** A record. */
  record Point(int x, int y) {}
}
