package dev.contextbridge.benchmarks;

import org.graalvm.polyglot.HostAccess;

/** A record of six fields. Its accessors are exported for those who hand out live objects. */
public record Item(
    @HostAccess.Export int id,
    @HostAccess.Export String name,
    @HostAccess.Export double price,
    @HostAccess.Export boolean active,
    @HostAccess.Export String category,
    @HostAccess.Export int stock) {

  /** What a consumer that reads every field adds up. */
  double sum() {
    return id + name.length() + price + (active ? 1 : 0) + category.length() + stock;
  }
}
