package dev.contextbridge.tests.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.Compiled;
import dev.contextbridge.tests.support.TestBridge;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lucene as an outsider exposes it: first its own interfaces, then what the compiler advises. */
class LuceneTest {
  private static LuceneSearch index;
  private static TestBridge js;

  @BeforeAll
  static void index() throws IOException {
    index = new LuceneSearch();
    js = TestBridge.exposing(SearchApiBridge.of(index));
    js.execute(
        """
        const article = (id, title, text, published) => ({id, title, text, published});
        search.add([
          article('a', 'Records', 'Records are classes for plain data', '2021-03-16'),
          article('b', 'Sealed', 'Sealed classes restrict who extends them', '2021-09-14'),
          article('c', 'Threads', 'Virtual threads are cheap threads', '2023-09-19'),
          article('d', 'Data', 'Data, data and data: records and patterns', '2024-03-19'),
        ]);
        """);
  }

  @AfterAll
  static void close() throws IOException {
    js.close();
    index.close();
  }

  /**
   * Lucene's collectors are for code inside the index: they get its readers, scorers and weights,
   * each of which leads to files and to every other document, and they are called for each of
   * millions of hits. None of that is data, so each is refused, at the interface that inherits it.
   */
  @Test
  void theCollectorsOfLuceneAreRefused() {
    assertThat(
            Refusals.of(
                Map.of(
                    "Leaves",
                    "org.apache.lucene.search.LeafCollector",
                    "Searches",
                    "org.apache.lucene.search.Collector")))
        .containsExactlyInAnyOrder(
            "[BridgeType] Parameter 'value' of Leaves.setScorer: Scorable",
            "[BridgeType] Parameter 'stream' of Leaves.collect: DocIdStream",
            "[BridgeType] Return type of Leaves.competitiveIterator: DocIdSetIterator",
            "[BridgeOverload] Leaves.collect: JavaScript has one function per name",
            "[BridgeNotBridged] Return type of Searches.getLeafCollector: LeafCollector",
            "[BridgeType] Parameter 'value' of Searches.getLeafCollector: LeafReaderContext",
            "[BridgeType] Parameter 'weight' of Searches.setWeight: Weight");
  }

  /** A query is refused wherever it stands, and so is a document, however deep in a result. */
  @Test
  void queriesAndDocumentsOfLuceneAreRefused() {
    Compiled compiled =
        Compiled.of(
            "lucene",
            Map.of(
                "app/Index.java",
                """
                package app;
                import java.util.*;
                import org.apache.lucene.document.Document;
                import org.apache.lucene.search.Query;
                @dev.contextbridge.ExposeInMainWorld
                public interface Index {
                  Page find(Query query);
                  record Page(int total, List<Map<String, Document>> found) {}
                }
                """));
    assertThat(Refusals.firstWords(compiled))
        .containsExactlyInAnyOrder(
            "[BridgeType] Parameter 'query' of Index.find: Query",
            "[BridgeType] Return type of Index.find → Page.found → List element → Map value:"
                + " Document");
    assertThat(compiled.errors())
        .allMatch(error -> error.getMessage(null).contains("Use a record for data"));
  }

  @Test
  void scriptsSearchByData() {
    assertThat(js.run("search.find({kind: 'Word', word: 'data'}, 9).map((hit) => hit.id)"))
        .isEqualTo(List.of("d", "a"));
    assertThat(
            js.run(
                """
                search.find({
                  kind: 'Every',
                  parts: [{kind: 'Word', word: 'classes'}, {kind: 'Years', first: 2021, last: 2022}],
                  except: [{kind: 'Word', word: 'plain'}],
                }, 9).map((hit) => `${hit.title} ${hit.score > 0}`)
                """))
        .isEqualTo(List.of("Sealed true"));
  }

  @Test
  void scriptsCollectHitsInsideLucene() {
    js.execute(
        """
        class FirstTwo {
          ids = [];
          best = 0;
          collect(id, score) {
            this.ids.push(id);
            this.best = Math.max(this.best, score);
            return this.ids.length < 2;
          }
          finish() {
            this.ids.push('end');
          }
        }
        const collector = new FirstTwo();
        search.collect({kind: 'Years', first: 2021, last: 2024}, collector);
        """);
    assertThat(js.run("collector.ids")).isEqualTo(List.of("a", "b", "end"));
    assertThat(js.run("collector.best")).isEqualTo(1);
  }

  @Test
  void badConditionsAreRefusedAtTheirPlace() {
    assertThat(
            js.caught(
                "search.find({kind: 'Every', parts: [{kind: 'Years', first: 2021, last: 'now'}],"
                    + " except: []}, 1)"))
        .isEqualTo(
            "TypeError: search.find: parameter 'condition'.parts[0].last must be a number, got"
                + " string");
    assertThat(js.caught("search.collect({kind: 'Word', word: 'data'}, {})"))
        .isEqualTo(
            "TypeError: search.collect: parameter 'collector'.collect must be a function, got"
                + " undefined");
  }
}
