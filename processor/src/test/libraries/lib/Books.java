package lib;

import dev.contextbridge.Bridged;

/** All books. */
@Bridged
public interface Books extends Finder<Book> {}
