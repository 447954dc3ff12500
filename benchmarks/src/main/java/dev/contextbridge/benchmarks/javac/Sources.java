package dev.contextbridge.benchmarks.javac;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Source files made from templates: each number sign stands for the number of the copy. */
@SuppressWarnings("ImmutableEnumChecker") // Map.of does not change
enum Sources {
  /** An interface of four methods and the record that it needs. */
  BRIDGE(
      Map.of(
          "Order",
          """
          package app;

          import java.util.List;

          /** Order #. */
          public record Order#(
              String id,
              String customer,
              List<String> tags,
              int quantity,
              double total,
              boolean paid) {}
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

            /** Lists some. */
            List<Order#> list(int from, int limit);

            /** Stores one in the background. */
            CompletionStage<String> save(Order# order);

            /** Listens. */
            void onOrder(Consumer<Order#> listener);
          }
          """)),

  /** A mapper of four methods over two records and as many more to map them to. */
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
          "Order",
          """
          package app;

          import java.util.List;

          /** Order #. */
          public record Order#(
              String id, List<Line#> lines, double total, boolean paid) {}
          """,
          "OrderDto",
          """
          package app;

          import java.util.List;

          /** Order # to send. */
          public record OrderDto#(
              String id, List<LineDto#> lines, double total, boolean paid) {}
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

            OrderDto# orderToDto(Order# order);

            Order# orderFromDto(OrderDto# order);
          }
          """));

  private final Map<String, String> templates;

  Sources(Map<String, String> templates) {
    this.templates = templates;
  }

  /** Writes copies into a folder, which is emptied first: what is in it is compiled. */
  Path write(Path parent, int copies) throws IOException {
    Path folder = parent.resolve(name() + "-" + copies);
    Path packageFolder = Files.createDirectories(folder.resolve("app"));
    try (DirectoryStream<Path> earlier = Files.newDirectoryStream(packageFolder)) {
      for (Path file : earlier) {
        Files.delete(file);
      }
    }
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
