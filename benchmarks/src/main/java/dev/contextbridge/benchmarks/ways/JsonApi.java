package dev.contextbridge.benchmarks.ways;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Item;
import dev.contextbridge.benchmarks.Order;
import dev.contextbridge.benchmarks.Work;
import java.util.List;

/** The application behind one method that takes and returns JSON text. */
final class JsonApi {
  /** What JSON has no form for. */
  static final Limits COMMON_LIMITS = withoutFormsInJson(Limits.NONE);

  /** The same, of engines in which single rows are not measured. */
  static final Limits LIMITS = withoutFormsInJson(Limits.NO_ROWS);

  private static Limits withoutFormsInJson(Limits limits) {
    return limits
        .without("JSON has no bytes", Work.BYTES_TO_SCRIPT, Work.BYTES_TO_JAVA)
        .without("JSON has no functions", Work.CALLBACK)
        .without("JSON has no promises", Work.PROMISE);
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter WRITER = MAPPER.writer();

  // Arguments are an array in JSON; each method's are of one type.
  private static final ObjectReader INTS = MAPPER.readerFor(int[].class);
  private static final ObjectReader DOUBLES = MAPPER.readerFor(double[][].class);
  private static final ObjectReader ITEMS =
      MAPPER.readerFor(new TypeReference<List<List<Item>>>() {});
  private static final ObjectReader ORDERS =
      MAPPER.readerFor(new TypeReference<List<List<Order>>>() {});

  private final BenchData data;

  JsonApi(BenchData data) {
    this.data = data;
  }

  /**
   * Calls a method.
   *
   * @param arguments a JSON array
   * @return the result as JSON
   */
  String call(String method, String arguments) {
    try {
      return WRITER.writeValueAsString(result(method, arguments));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(method, e);
    }
  }

  private Object result(String method, String arguments) throws JsonProcessingException {
    return switch (method) {
      case "add" -> {
        int[] ints = INTS.readValue(arguments);
        yield data.add(ints[0], ints[1]);
      }
      case "item" -> data.item(theInt(arguments));
      case "items" -> data.items(theInt(arguments));
      case "take" -> data.take(ITEMS.<List<List<Item>>>readValue(arguments).get(0));
      case "orders" -> data.orders(theInt(arguments));
      case "takeOrders" -> data.takeOrders(ORDERS.<List<List<Order>>>readValue(arguments).get(0));
      case "doubles" -> data.doubles();
      case "takeDoubles" -> data.takeDoubles(DOUBLES.<double[][]>readValue(arguments)[0]);
      default -> throw new IllegalArgumentException(method);
    };
  }

  private static int theInt(String arguments) throws JsonProcessingException {
    return INTS.<int[]>readValue(arguments)[0];
  }
}
