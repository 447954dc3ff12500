package dev.contextbridge.tests.libraries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The index in memory: translates between the API and Lucene. */
final class LuceneSearch implements SearchApi, AutoCloseable {
  private final Directory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;

  LuceneSearch() throws IOException {
    writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()));
  }

  private interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private <T> T search(Search<T> search) {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return search.in(new IndexSearcher(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void add(List<Article> articles) {
    try {
      for (Article article : articles) {
        Document document = new Document();
        document.add(new StringField("id", article.id(), Field.Store.YES));
        document.add(new StringField("title", article.title(), Field.Store.YES));
        document.add(new TextField("text", article.text(), Field.Store.NO));
        document.add(new IntField("year", article.published().getYear(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Hit> find(Condition condition, int limit) {
    return search(
        searcher -> {
          List<Hit> hits = new ArrayList<>();
          for (ScoreDoc found : searcher.search(query(condition), limit).scoreDocs) {
            Document document = searcher.storedFields().document(found.doc);
            hits.add(new Hit(document.get("id"), document.get("title"), found.score));
          }
          return hits;
        });
  }

  @Override
  public void collect(Condition condition, Collector collector) {
    search(
        searcher -> {
          searcher.search(query(condition), new Collectors(searcher, collector));
          return true;
        });
    collector.finish();
  }

  /** Lucene asks for one, as the searcher has no threads. */
  private record Collectors(IndexSearcher searcher, Collector collector)
      implements CollectorManager<ForScripts, Boolean> {
    @Override
    public ForScripts newCollector() {
      return new ForScripts(searcher, collector);
    }

    @Override
    public Boolean reduce(Collection<ForScripts> collectors) {
      return true;
    }
  }

  private static Query query(Condition condition) {
    if (condition instanceof Condition.Word word) {
      return new TermQuery(new Term("text", word.word()));
    }
    if (condition instanceof Condition.Years years) {
      return IntField.newRangeQuery("year", years.first(), years.last());
    }
    Condition.Every every = (Condition.Every) condition;
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    every.parts().forEach(part -> query.add(query(part), Occur.MUST));
    every.except().forEach(part -> query.add(query(part), Occur.MUST_NOT));
    return query.build();
  }

  /** Lucene's own collector, over one that may be a script's. */
  private static final class ForScripts extends SimpleCollector {
    private final IndexSearcher searcher;
    private final Collector collector;
    private Scorable scorer;
    private int base;
    private boolean enough;

    ForScripts(IndexSearcher searcher, Collector collector) {
      this.searcher = searcher;
      this.collector = collector;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void setScorer(Scorable next) {
      scorer = next;
    }

    @Override
    public void collect(int doc) throws IOException {
      if (enough) {
        throw new CollectionTerminatedException();
      }
      String id = searcher.storedFields().document(base + doc).get("id");
      enough = !collector.collect(id, scorer.score());
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
