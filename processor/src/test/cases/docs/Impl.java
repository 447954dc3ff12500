package docs;

import java.util.List;

final class Impl implements DocsApi {
  @Override
  public Entry find(String name, int in) throws MissingException {
    if (name.isEmpty()) {
      throw new MissingException(name);
    }
    return new Entry(name, Level.LOW);
  }

  @Override
  @SuppressWarnings("deprecation")
  public int ends(String path) {
    return path.length();
  }

  @Override
  public void one() {}

  @Override
  @SuppressWarnings("deprecation")
  public void old() {}

  @Override
  public List<Level> levels() {
    return List.of(Level.values());
  }

  @Override
  public void none() {}

  @Override
  @SuppressWarnings("deprecation")
  public void silentlyOld() {}
}
