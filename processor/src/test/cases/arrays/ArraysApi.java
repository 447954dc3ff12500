package arrays;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface ArraysApi {
  String[] echoArray(String[] value);

  List<String[]> listArray(List<String[]> value);

  Box<String[]> boxArray(Box<String[]> value);

  Map<String, String[]> mapArray(Map<String, String[]> value);

  CompletionStage<String[]> laterArray(CompletionStage<String[]> value);

  String[] callArray(UnaryOperator<String[]> function, String[] value);

  UnaryOperator<String[]> functionArray();

  Integer[][] echoNested(Integer[][] value);

  List<Integer[][]> listNested(List<Integer[][]> value);

  Box<Integer[][]> boxNested(Box<Integer[][]> value);

  Map<String, Integer[][]> mapNested(Map<String, Integer[][]> value);

  CompletionStage<Integer[][]> laterNested(CompletionStage<Integer[][]> value);

  Integer[][] callNested(UnaryOperator<Integer[][]> function, Integer[][] value);

  UnaryOperator<Integer[][]> functionNested();

  Box<String>[] echoBoxes(Box<String>[] value);

  List<Box<String>[]> listBoxes(List<Box<String>[]> value);

  Box<Box<String>[]> boxBoxes(Box<Box<String>[]> value);

  Map<String, Box<String>[]> mapBoxes(Map<String, Box<String>[]> value);

  CompletionStage<Box<String>[]> laterBoxes(CompletionStage<Box<String>[]> value);

  Box<String>[] callBoxes(UnaryOperator<Box<String>[]> function, Box<String>[] value);

  UnaryOperator<Box<String>[]> functionBoxes();

  List<byte[]>[] echoLists(List<byte[]>[] value);

  List<List<byte[]>[]> listLists(List<List<byte[]>[]> value);

  Box<List<byte[]>[]> boxLists(Box<List<byte[]>[]> value);

  Map<String, List<byte[]>[]> mapLists(Map<String, List<byte[]>[]> value);

  CompletionStage<List<byte[]>[]> laterLists(CompletionStage<List<byte[]>[]> value);

  List<byte[]>[] callLists(UnaryOperator<List<byte[]>[]> function, List<byte[]>[] value);

  UnaryOperator<List<byte[]>[]> functionLists();

  boolean[] flags(boolean[] value);

  Box<boolean[]> boxFlags(Box<boolean[]> value);

  boolean[] callFlags(UnaryOperator<boolean[]> function, boolean[] value);

  char[] letters(char[] value);

  char[][] lines(char[][] value);

  CompletionStage<char[]> laterLetters(CompletionStage<char[]> value);

  boolean[] lies();
}
