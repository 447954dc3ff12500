package dev.contextbridge.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Source files made from templates: each number sign stands for the number of the copy. */
@SuppressWarnings("ImmutableEnumChecker") // Map.of does not change
enum Sources {
  /** An interface of six methods and the three records that it needs. */
  BRIDGE(
      Map.of(
          "Line",
          """
          package app;

          /** A line of order #. */
          public record Line#(String sku, int quantity, double price, boolean gift) {}
          """,
          "Customer",
          """
          package app;

          import java.util.List;

          /** The customer of order #. */
          public record Customer#(String name, String email, int age, List<String> tags) {}
          """,
          "Order",
          """
          package app;

          import java.util.List;

          /** Order #. */
          public record Order#(
              String id, Customer# customer, List<Line#> lines, double total, boolean paid) {}
          """,
          "Orders",
          """
          package app;

          import dev.contextbridge.ExposeInMainWorld;
          import java.util.List;
          import java.util.concurrent.CompletionStage;
          import java.util.function.Consumer;

          /** What scripts may do with orders #. */
          @ExposeInMainWorld("orders#")
          public interface Orders# {
            /** Counts. */
            int count(String filter, boolean open);

            /** Finds one. */
            Order# find(String id);

            /** Lists some. */
            List<Order#> list(int from, int limit);

            /** Finds a customer in the background. */
            CompletionStage<Customer#> customer(String id);

            /** Stores one. */
            void save(Order# order);

            /** Listens. */
            void onLine(Consumer<Line#> listener);
          }
          """)),

  /** A mapper of six methods over three records and as many more to map them to. */
  MAPPER(
      Map.of(
          "Line",
          """
          package app;

          /** A line of order #. */
          public record Line#(String sku, int quantity, double price, boolean gift) {}
          """,
          "LineDto",
          """
          package app;

          /** A line of order # to send. */
          public record LineDto#(String sku, int quantity, double price, boolean gift) {}
          """,
          "Customer",
          """
          package app;

          import java.util.List;

          /** The customer of order #. */
          public record Customer#(String name, String email, int age, List<String> tags) {}
          """,
          "CustomerDto",
          """
          package app;

          import java.util.List;

          /** The customer of order # to send. */
          public record CustomerDto#(String name, String email, int age, List<String> tags) {}
          """,
          "Order",
          """
          package app;

          import java.util.List;

          /** Order #. */
          public record Order#(
              String id, Customer# customer, List<Line#> lines, double total, boolean paid) {}
          """,
          "OrderDto",
          """
          package app;

          import java.util.List;

          /** Order # to send. */
          public record OrderDto#(
              String id, CustomerDto# customer, List<LineDto#> lines, double total, boolean paid) {}
          """,
          "OrderMapper",
          """
          package app;

          import org.mapstruct.Mapper;

          /** Maps orders # both ways. */
          @Mapper
          public interface OrderMapper# {
            LineDto# lineToDto(Line# line);

            Line# lineFromDto(LineDto# line);

            CustomerDto# customerToDto(Customer# customer);

            Customer# customerFromDto(CustomerDto# customer);

            OrderDto# orderToDto(Order# order);

            Order# orderFromDto(OrderDto# order);
          }
          """));

  private final Map<String, String> templates;

  Sources(Map<String, String> templates) {
    this.templates = templates;
  }

  /** Writes copies into a fresh folder. */
  Path write(Path parent, int copies) throws IOException {
    Path folder = parent.resolve(name() + "-" + copies);
    Path packageFolder = folder.resolve("app");
    Files.createDirectories(packageFolder);
    for (int i = 0; i < copies; i++) {
      String number = Integer.toString(i);
      for (Map.Entry<String, String> template : templates.entrySet()) {
        Files.writeString(
            packageFolder.resolve(template.getKey() + number + ".java"),
            template.getValue().replace("#", number));
      }
    }
    return folder;
  }
}
