package arrays;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements ArraysApi {
  @Override
  public String[] echoArray(String[] value) {
    return value;
  }

  @Override
  public List<String[]> listArray(List<String[]> value) {
    return value;
  }

  @Override
  public Box<String[]> boxArray(Box<String[]> value) {
    return value;
  }

  @Override
  public Map<String, String[]> mapArray(Map<String, String[]> value) {
    return value;
  }

  @Override
  public CompletionStage<String[]> laterArray(CompletionStage<String[]> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public String[] callArray(UnaryOperator<String[]> function, String[] value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<String[]> functionArray() {
    return each -> each;
  }

  @Override
  public Integer[][] echoNested(Integer[][] value) {
    return value;
  }

  @Override
  public List<Integer[][]> listNested(List<Integer[][]> value) {
    return value;
  }

  @Override
  public Box<Integer[][]> boxNested(Box<Integer[][]> value) {
    return value;
  }

  @Override
  public Map<String, Integer[][]> mapNested(Map<String, Integer[][]> value) {
    return value;
  }

  @Override
  public CompletionStage<Integer[][]> laterNested(CompletionStage<Integer[][]> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Integer[][] callNested(UnaryOperator<Integer[][]> function, Integer[][] value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Integer[][]> functionNested() {
    return each -> each;
  }

  @Override
  public Box<String>[] echoBoxes(Box<String>[] value) {
    return value;
  }

  @Override
  public List<Box<String>[]> listBoxes(List<Box<String>[]> value) {
    return value;
  }

  @Override
  public Box<Box<String>[]> boxBoxes(Box<Box<String>[]> value) {
    return value;
  }

  @Override
  public Map<String, Box<String>[]> mapBoxes(Map<String, Box<String>[]> value) {
    return value;
  }

  @Override
  public CompletionStage<Box<String>[]> laterBoxes(CompletionStage<Box<String>[]> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Box<String>[] callBoxes(UnaryOperator<Box<String>[]> function, Box<String>[] value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Box<String>[]> functionBoxes() {
    return each -> each;
  }

  @Override
  public List<byte[]>[] echoLists(List<byte[]>[] value) {
    return value;
  }

  @Override
  public List<List<byte[]>[]> listLists(List<List<byte[]>[]> value) {
    return value;
  }

  @Override
  public Box<List<byte[]>[]> boxLists(Box<List<byte[]>[]> value) {
    return value;
  }

  @Override
  public Map<String, List<byte[]>[]> mapLists(Map<String, List<byte[]>[]> value) {
    return value;
  }

  @Override
  public CompletionStage<List<byte[]>[]> laterLists(CompletionStage<List<byte[]>[]> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public List<byte[]>[] callLists(UnaryOperator<List<byte[]>[]> function, List<byte[]>[] value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<List<byte[]>[]> functionLists() {
    return each -> each;
  }

  @Override
  public boolean[] flags(boolean[] value) {
    return value;
  }

  @Override
  public Box<boolean[]> boxFlags(Box<boolean[]> value) {
    return value;
  }

  @Override
  public boolean[] callFlags(UnaryOperator<boolean[]> function, boolean[] value) {
    return function.apply(value);
  }

  @Override
  public char[] letters(char[] value) {
    return value;
  }

  @Override
  public char[][] lines(char[][] value) {
    return value;
  }

  @Override
  public CompletionStage<char[]> laterLetters(CompletionStage<char[]> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public boolean[] lies() {
    return null;
  }
}
