final class Impl implements PlainAppApi {
  @Override
  public Part part(String name) {
    return () -> name;
  }

  @Override
  public Point move(Point value) {
    return new Point(value.x() + 1, value.y());
  }
}
