package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.Customer;
import dev.contextbridge.benchmarks.Item;
import dev.contextbridge.benchmarks.Order;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;

/** Records and lists as proxies that read what the script asks for. */
final class Proxies {
  private static final Map<String, Function<Item, Object>> ITEM =
      Map.of(
          "id", Item::id,
          "name", Item::name,
          "price", Item::price,
          "active", Item::active,
          "category", Item::category,
          "stock", Item::stock);
  private static final Map<String, Function<Customer, Object>> CUSTOMER =
      Map.of("name", Customer::name, "city", Customer::city);
  private static final Map<String, Function<Order, Object>> ORDER =
      Map.of(
          "id", Order::id,
          "customer", order -> new RecordProxy<>(order.customer(), CUSTOMER),
          "items", order -> list(order.items(), Proxies::item),
          "tags", order -> list(order.tags(), tag -> tag));

  private Proxies() {}

  static ProxyObject item(Item item) {
    return new RecordProxy<>(item, ITEM);
  }

  static ProxyObject order(Order order) {
    return new RecordProxy<>(order, ORDER);
  }

  static <T> ProxyArray list(List<T> list, Function<T, Object> element) {
    return new ListProxy<>(list, element);
  }

  private record RecordProxy<T>(T target, Map<String, Function<T, Object>> members)
      implements ProxyObject {
    @Override
    public Object getMember(String key) {
      Function<T, Object> member = members.get(key);
      if (member == null) {
        throw new UnsupportedOperationException(key);
      }
      return member.apply(target);
    }

    @Override
    public Object getMemberKeys() {
      return ProxyArray.fromArray(members.keySet().toArray());
    }

    @Override
    public boolean hasMember(String key) {
      return members.containsKey(key);
    }

    @Override
    public void putMember(String key, Value value) {
      throw new UnsupportedOperationException(key);
    }
  }

  private record ListProxy<T>(List<T> list, Function<T, Object> element) implements ProxyArray {
    @Override
    public Object get(long index) {
      return element.apply(list.get((int) index));
    }

    @Override
    public void set(long index, Value value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long getSize() {
      return list.size();
    }
  }
}
