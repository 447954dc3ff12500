package app;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import lib.Book;
import lib.Finder;
import org.jspecify.annotations.Nullable;

/** A shelf of books. */
@ExposeInMainWorld("shelf")
public interface Shelf extends Finder<Book> {
  /** The books, gaps included; {@link Book#title() titles} are in their order. */
  List<@Nullable Book> books();
}
