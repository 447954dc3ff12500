package numbers;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface NumbersApi {
  byte echoByte(byte value);

  List<Byte> listByte(List<Byte> value);

  Box<Byte> boxByte(Box<Byte> value);

  Map<String, Byte> mapByte(Map<String, Byte> value);

  CompletionStage<Byte> laterByte(CompletionStage<Byte> value);

  byte callByte(UnaryOperator<Byte> function, byte value);

  UnaryOperator<Byte> functionByte();

  short echoShort(short value);

  List<Short> listShort(List<Short> value);

  Box<Short> boxShort(Box<Short> value);

  Map<String, Short> mapShort(Map<String, Short> value);

  CompletionStage<Short> laterShort(CompletionStage<Short> value);

  short callShort(UnaryOperator<Short> function, short value);

  UnaryOperator<Short> functionShort();

  int echoInt(int value);

  List<Integer> listInt(List<Integer> value);

  Box<Integer> boxInt(Box<Integer> value);

  Map<String, Integer> mapInt(Map<String, Integer> value);

  CompletionStage<Integer> laterInt(CompletionStage<Integer> value);

  int callInt(UnaryOperator<Integer> function, int value);

  UnaryOperator<Integer> functionInt();

  float echoFloat(float value);

  List<Float> listFloat(List<Float> value);

  Box<Float> boxFloat(Box<Float> value);

  Map<String, Float> mapFloat(Map<String, Float> value);

  CompletionStage<Float> laterFloat(CompletionStage<Float> value);

  float callFloat(UnaryOperator<Float> function, float value);

  UnaryOperator<Float> functionFloat();

  double echoDouble(double value);

  List<Double> listDouble(List<Double> value);

  Box<Double> boxDouble(Box<Double> value);

  Map<String, Double> mapDouble(Map<String, Double> value);

  CompletionStage<Double> laterDouble(CompletionStage<Double> value);

  double callDouble(UnaryOperator<Double> function, double value);

  UnaryOperator<Double> functionDouble();

  Byte echoByteBox(Byte value);

  List<Byte> listByteBox(List<Byte> value);

  Box<Byte> boxByteBox(Box<Byte> value);

  Map<String, Byte> mapByteBox(Map<String, Byte> value);

  CompletionStage<Byte> laterByteBox(CompletionStage<Byte> value);

  Byte callByteBox(UnaryOperator<Byte> function, Byte value);

  UnaryOperator<Byte> functionByteBox();

  Short echoShortBox(Short value);

  List<Short> listShortBox(List<Short> value);

  Box<Short> boxShortBox(Box<Short> value);

  Map<String, Short> mapShortBox(Map<String, Short> value);

  CompletionStage<Short> laterShortBox(CompletionStage<Short> value);

  Short callShortBox(UnaryOperator<Short> function, Short value);

  UnaryOperator<Short> functionShortBox();

  Integer echoIntBox(Integer value);

  List<Integer> listIntBox(List<Integer> value);

  Box<Integer> boxIntBox(Box<Integer> value);

  Map<String, Integer> mapIntBox(Map<String, Integer> value);

  CompletionStage<Integer> laterIntBox(CompletionStage<Integer> value);

  Integer callIntBox(UnaryOperator<Integer> function, Integer value);

  UnaryOperator<Integer> functionIntBox();

  Float echoFloatBox(Float value);

  List<Float> listFloatBox(List<Float> value);

  Box<Float> boxFloatBox(Box<Float> value);

  Map<String, Float> mapFloatBox(Map<String, Float> value);

  CompletionStage<Float> laterFloatBox(CompletionStage<Float> value);

  Float callFloatBox(UnaryOperator<Float> function, Float value);

  UnaryOperator<Float> functionFloatBox();

  Double echoDoubleBox(Double value);

  List<Double> listDoubleBox(List<Double> value);

  Box<Double> boxDoubleBox(Box<Double> value);

  Map<String, Double> mapDoubleBox(Map<String, Double> value);

  CompletionStage<Double> laterDoubleBox(CompletionStage<Double> value);

  Double callDoubleBox(UnaryOperator<Double> function, Double value);

  UnaryOperator<Double> functionDoubleBox();
}
