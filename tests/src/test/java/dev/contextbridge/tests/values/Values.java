package dev.contextbridge.tests.values;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts. */
final class Values implements ValuesApi {
  @Override
  public int count(List<List<Integer>> lists) {
    return lists.stream().mapToInt(List::size).sum();
  }

  @Override
  public int countMap(Map<String, Integer> map) {
    return map.size();
  }

  @Override
  public int size(byte[] bytes) {
    return bytes.length;
  }

  @Override
  public int sizes(List<byte[]> bytes) {
    return bytes.stream().mapToInt(each -> each.length).sum();
  }

  @Override
  public int length(String text) {
    return text.length();
  }

  @Override
  public int lengths(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }

  @Override
  public int countSet(Set<Set<Integer>> sets) {
    return sets.stream().mapToInt(Set::size).sum();
  }

  @Override
  public int countJsMap(Map<Integer, Integer> map) {
    return map.size();
  }

  @Override
  public int bits(List<BigInteger> integers) {
    return integers.stream().mapToInt(BigInteger::bitLength).sum();
  }

  @Override
  public List<Integer> many(int count) {
    return Collections.nCopies(count, 1);
  }

  @Override
  public Point point(Point point) {
    return point;
  }
}
