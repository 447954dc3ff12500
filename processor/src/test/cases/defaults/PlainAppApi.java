import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld
public interface PlainAppApi {
  Part part(String name);

  Point move(Point value);
}
