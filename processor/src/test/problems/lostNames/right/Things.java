package app;

import dev.contextbridge.Bridged;
import lib.Finder;

@Bridged
interface Things extends Finder<String> {
  /**
   * Finds texts.
   *
   * @param id of the text
   * @param limit how many characters of it
   */
  @Override
  String find(String id, int limit);

  @Override
  String save(String value);
}
