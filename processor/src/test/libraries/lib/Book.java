package lib;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book.
 *
 * @param title what it is called
 * @param genre its genre, if it has one
 */
public record Book(
    String title, @Nullable Genre genre, List<@Nullable String> notes, @Nullable Cover cover) {}
