package dev.contextbridge.examples.pages;

import dev.contextbridge.web.Images;
import dev.contextbridge.web.VideoFrame;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the phases of the Moon, which the page speaks of. */
final class Moon {
  static final int WIDTH = 480;
  static final int HEIGHT = 360;

  private static final int RADIUS = 150;
  private static final int SKY = 0x10182c;
  private static final int SHADE = 0x2b3245;
  private static final int LIGHT = 0xf4efdc;
  private static final List<String> PHASES =
      List.of("New moon", "First quarter", "Full moon", "Last quarter");

  private Moon() {}

  /** All phases, as frames that are open. */
  static List<Shot> phases() {
    return PHASES.stream().map(name -> new Shot(name, frame(PHASES.indexOf(name)))).toList();
  }

  private static VideoFrame frame(int phase) {
    BufferedImage picture = draw(2 * Math.PI * phase / PHASES.size());
    return Images.toFrame(picture, phase * 1_000_000L);
  }

  /**
   * Draws one.
   *
   * @param angle how far the Moon is from the Sun, in radians
   */
  private static BufferedImage draw(double angle) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        picture.setRGB(x, y, color(x - WIDTH / 2, y - HEIGHT / 2, angle));
      }
    }
    return picture;
  }

  private static int color(double x, double y, double angle) {
    double depth = RADIUS * RADIUS - x * x - y * y;
    if (depth < 0) {
      return SKY;
    }
    // Positive on the half of the ball that the Sun shines on.
    double light = x * Math.sin(angle) - Math.sqrt(depth) * Math.cos(angle);
    return light > 0 ? LIGHT : SHADE;
  }
}
