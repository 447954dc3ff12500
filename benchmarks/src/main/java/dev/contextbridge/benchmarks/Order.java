package dev.contextbridge.benchmarks;

import java.util.List;
import org.graalvm.polyglot.HostAccess;

/** A record with a record and lists in it. */
public record Order(
    @HostAccess.Export String id,
    @HostAccess.Export Customer customer,
    @HostAccess.Export List<Item> items,
    @HostAccess.Export List<String> tags) {

  double sum() {
    double sum = id.length() + customer.sum();
    for (Item item : items) {
      sum += item.sum();
    }
    for (String tag : tags) {
      sum += tag.length();
    }
    return sum;
  }
}
