package numbers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements NumbersApi {
  @Override
  public byte echoByte(byte value) {
    return value;
  }

  @Override
  public List<Byte> listByte(List<Byte> value) {
    return value;
  }

  @Override
  public Box<Byte> boxByte(Box<Byte> value) {
    return value;
  }

  @Override
  public Map<String, Byte> mapByte(Map<String, Byte> value) {
    return value;
  }

  @Override
  public CompletionStage<Byte> laterByte(CompletionStage<Byte> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public byte callByte(UnaryOperator<Byte> function, byte value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Byte> functionByte() {
    return each -> each;
  }

  @Override
  public short echoShort(short value) {
    return value;
  }

  @Override
  public List<Short> listShort(List<Short> value) {
    return value;
  }

  @Override
  public Box<Short> boxShort(Box<Short> value) {
    return value;
  }

  @Override
  public Map<String, Short> mapShort(Map<String, Short> value) {
    return value;
  }

  @Override
  public CompletionStage<Short> laterShort(CompletionStage<Short> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public short callShort(UnaryOperator<Short> function, short value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Short> functionShort() {
    return each -> each;
  }

  @Override
  public int echoInt(int value) {
    return value;
  }

  @Override
  public List<Integer> listInt(List<Integer> value) {
    return value;
  }

  @Override
  public Box<Integer> boxInt(Box<Integer> value) {
    return value;
  }

  @Override
  public Map<String, Integer> mapInt(Map<String, Integer> value) {
    return value;
  }

  @Override
  public CompletionStage<Integer> laterInt(CompletionStage<Integer> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public int callInt(UnaryOperator<Integer> function, int value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Integer> functionInt() {
    return each -> each;
  }

  @Override
  public float echoFloat(float value) {
    return value;
  }

  @Override
  public List<Float> listFloat(List<Float> value) {
    return value;
  }

  @Override
  public Box<Float> boxFloat(Box<Float> value) {
    return value;
  }

  @Override
  public Map<String, Float> mapFloat(Map<String, Float> value) {
    return value;
  }

  @Override
  public CompletionStage<Float> laterFloat(CompletionStage<Float> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public float callFloat(UnaryOperator<Float> function, float value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Float> functionFloat() {
    return each -> each;
  }

  @Override
  public double echoDouble(double value) {
    return value;
  }

  @Override
  public List<Double> listDouble(List<Double> value) {
    return value;
  }

  @Override
  public Box<Double> boxDouble(Box<Double> value) {
    return value;
  }

  @Override
  public Map<String, Double> mapDouble(Map<String, Double> value) {
    return value;
  }

  @Override
  public CompletionStage<Double> laterDouble(CompletionStage<Double> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public double callDouble(UnaryOperator<Double> function, double value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Double> functionDouble() {
    return each -> each;
  }

  @Override
  public Byte echoByteBox(Byte value) {
    return value;
  }

  @Override
  public List<Byte> listByteBox(List<Byte> value) {
    return value;
  }

  @Override
  public Box<Byte> boxByteBox(Box<Byte> value) {
    return value;
  }

  @Override
  public Map<String, Byte> mapByteBox(Map<String, Byte> value) {
    return value;
  }

  @Override
  public CompletionStage<Byte> laterByteBox(CompletionStage<Byte> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Byte callByteBox(UnaryOperator<Byte> function, Byte value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Byte> functionByteBox() {
    return each -> each;
  }

  @Override
  public Short echoShortBox(Short value) {
    return value;
  }

  @Override
  public List<Short> listShortBox(List<Short> value) {
    return value;
  }

  @Override
  public Box<Short> boxShortBox(Box<Short> value) {
    return value;
  }

  @Override
  public Map<String, Short> mapShortBox(Map<String, Short> value) {
    return value;
  }

  @Override
  public CompletionStage<Short> laterShortBox(CompletionStage<Short> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Short callShortBox(UnaryOperator<Short> function, Short value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Short> functionShortBox() {
    return each -> each;
  }

  @Override
  public Integer echoIntBox(Integer value) {
    return value;
  }

  @Override
  public List<Integer> listIntBox(List<Integer> value) {
    return value;
  }

  @Override
  public Box<Integer> boxIntBox(Box<Integer> value) {
    return value;
  }

  @Override
  public Map<String, Integer> mapIntBox(Map<String, Integer> value) {
    return value;
  }

  @Override
  public CompletionStage<Integer> laterIntBox(CompletionStage<Integer> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Integer callIntBox(UnaryOperator<Integer> function, Integer value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Integer> functionIntBox() {
    return each -> each;
  }

  @Override
  public Float echoFloatBox(Float value) {
    return value;
  }

  @Override
  public List<Float> listFloatBox(List<Float> value) {
    return value;
  }

  @Override
  public Box<Float> boxFloatBox(Box<Float> value) {
    return value;
  }

  @Override
  public Map<String, Float> mapFloatBox(Map<String, Float> value) {
    return value;
  }

  @Override
  public CompletionStage<Float> laterFloatBox(CompletionStage<Float> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Float callFloatBox(UnaryOperator<Float> function, Float value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Float> functionFloatBox() {
    return each -> each;
  }

  @Override
  public Double echoDoubleBox(Double value) {
    return value;
  }

  @Override
  public List<Double> listDoubleBox(List<Double> value) {
    return value;
  }

  @Override
  public Box<Double> boxDoubleBox(Box<Double> value) {
    return value;
  }

  @Override
  public Map<String, Double> mapDoubleBox(Map<String, Double> value) {
    return value;
  }

  @Override
  public CompletionStage<Double> laterDoubleBox(CompletionStage<Double> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Double callDoubleBox(UnaryOperator<Double> function, Double value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Double> functionDoubleBox() {
    return each -> each;
  }
}
