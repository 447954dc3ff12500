package dev.contextbridge.benchmarks.ways;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.converters.JavetObjectConverter;
import com.caoccao.javet.values.V8Value;
import dev.contextbridge.benchmarks.Customer;
import dev.contextbridge.benchmarks.Item;
import dev.contextbridge.benchmarks.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Javet's converter of maps and lists, with records as maps. */
final class RecordConverter extends JavetObjectConverter {
  @SuppressWarnings("TypeParameterUnusedInFormals") // as it is declared there
  @Override
  protected <T extends V8Value> T toV8Value(V8Runtime runtime, Object object, int depth)
      throws JavetException {
    return super.toV8Value(runtime, asMap(object), depth);
  }

  private static Object asMap(Object object) {
    if (object instanceof Item item) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("id", item.id());
      map.put("name", item.name());
      map.put("price", item.price());
      map.put("active", item.active());
      map.put("category", item.category());
      map.put("stock", item.stock());
      return map;
    }
    if (object instanceof Order order) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("id", order.id());
      map.put("customer", order.customer());
      map.put("items", order.items());
      map.put("tags", order.tags());
      return map;
    }
    if (object instanceof Customer customer) {
      return Map.of("name", customer.name(), "city", customer.city());
    }
    return object;
  }

  /** The records of a list of maps. */
  static List<Item> items(Object list) {
    return list(list, RecordConverter::item);
  }

  /** The records of a list of maps. */
  static List<Order> orders(Object list) {
    return list(list, RecordConverter::order);
  }

  private static <T> List<T> list(Object list, Function<Object, T> element) {
    return ((List<?>) list).stream().<T>map(element).toList();
  }

  private static Item item(Object map) {
    return new Item(
        number(map, "id").intValue(),
        field(map, "name", String.class),
        number(map, "price").doubleValue(),
        field(map, "active", Boolean.class),
        field(map, "category", String.class),
        number(map, "stock").intValue());
  }

  private static Order order(Object map) {
    Object customer = field(map, "customer", Object.class);
    return new Order(
        field(map, "id", String.class),
        new Customer(field(customer, "name", String.class), field(customer, "city", String.class)),
        items(field(map, "items", Object.class)),
        list(field(map, "tags", Object.class), String.class::cast));
  }

  private static Number number(Object map, String key) {
    return field(map, key, Number.class);
  }

  private static <T> T field(Object map, String key, Class<T> type) {
    Object value = ((Map<?, ?>) map).get(key);
    if (value == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return type.cast(value);
  }
}
