package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.web.ColorSpace;
import dev.contextbridge.web.FrameInit;
import dev.contextbridge.web.FrameOverrides;
import dev.contextbridge.web.FramePlane;
import dev.contextbridge.web.Images;
import dev.contextbridge.web.PixelFormat;
import dev.contextbridge.web.PixelRect;
import dev.contextbridge.web.PlaneLayout;
import dev.contextbridge.web.VideoFrame;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Frames as Java makes and reads them, and pictures of AWT. */
class JavaFramesTest {
  private static VideoFrame i420() {
    ByteBuffer data = ByteBuffer.wrap(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    return VideoFrame.of(data.position(1), FrameInit.of(PixelFormat.I420, 4, 2, 5).duration(9));
  }

  @Test
  void havePlanes() {
    try (VideoFrame frame = i420()) {
      List<FramePlane> planes = frame.planes();
      assertThat(planes).extracting(FramePlane::offset).containsExactly(0L, 8L, 10L);
      assertThat(planes).extracting(FramePlane::stride).containsExactly(4L, 2L, 2L);
      assertThat(planes.get(2).bytes()).isEqualByComparingTo(ByteBuffer.wrap(new byte[] {11, 12}));
      assertThatThrownBy(() -> planes.get(0).bytes().put(0, (byte) 1))
          .isInstanceOf(ReadOnlyBufferException.class);
      assertThat(frame.timestamp()).isEqualTo(5);
      assertThat(frame.duration()).isEqualTo(9);
      assertThat(frame).hasToString("VideoFrame(I420 4 x 2, 5 us)");
    }
  }

  @Test
  void areCopiedWhereAndAsFarAsOneLikes() {
    try (VideoFrame frame = i420()) {
      ByteBuffer target = ByteBuffer.allocate(8).position(1);
      PixelRect right = new PixelRect(2, 0, 2, 2);
      assertThat(frame.copyTo(target, right, null))
          .containsExactly(new PlaneLayout(0, 2), new PlaneLayout(4, 1), new PlaneLayout(5, 1));
      assertThat(target.array()).containsExactly(0, 3, 4, 7, 8, 10, 12, 0);
      assertThat(target.position()).isEqualTo(1);
      assertThat(frame.allocationSize(right, null)).isEqualTo(6);
      assertThatThrownBy(() -> frame.copyTo(ByteBuffer.allocate(5), right, null))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void shareTheirPixels() {
    VideoFrame frame = i420();
    VideoFrame clone = frame.clone();
    VideoFrame part =
        VideoFrame.of(frame, new FrameOverrides(true, new PixelRect(2, 0, 2, 2), 4L, 4L, 6L, null));
    frame.close();
    frame.close();
    assertThat(frame.isClosed()).isTrue();
    assertThat(frame).hasToString("VideoFrame(closed, 5 us)");
    assertThatThrownBy(frame::planes).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(frame::clone).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(frame::visibleRect).isInstanceOf(IllegalStateException.class);
    assertThat(clone.planes()).hasSize(3);
    assertThat(part.displayWidth() + part.timestamp() + part.visibleRect().x()).isEqualTo(12);
    clone.close();
    assertThat(part.planes().get(0).bytes().get(7)).isEqualTo((byte) 8);
    part.close();
  }

  @ParameterizedTest
  @CsvSource({
    "I420,65536,65536",
    "RGBA,65536,65536",
    "RGBA,0,1",
    "RGBA,1,-1",
    "RGBA,4294967296,1",
    "NV12,4294967295,4294967295",
    "RGBA,2,2"
  })
  void ofTheWrongSizeAreRefusedBeforeMemoryIsSpent(PixelFormat format, long width, long height) {
    assertThatThrownBy(
            () -> VideoFrame.of(ByteBuffer.allocate(4), FrameInit.of(format, width, height, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"RGBA", "BGRA"})
  void becomePictures(PixelFormat format) {
    byte[] bytes = {1, 2, 3, 4, (byte) 200, 100, 50, (byte) 255};
    FrameInit init = FrameInit.of(format, 2, 1, 0);
    try (VideoFrame frame = VideoFrame.of(ByteBuffer.wrap(bytes), init)) {
      BufferedImage image = Images.toImage(frame);
      boolean isRgb = format == PixelFormat.RGBA;
      assertThat(image.getRGB(0, 0)).isEqualTo(isRgb ? 0x04010203 : 0x04030201);
      assertThat(image.getRGB(1, 0)).isEqualTo(isRgb ? 0xffc86432 : 0xff3264c8);
    }
  }

  @Test
  void comeFromPictures() {
    BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(2, 1, 0x80ff0001);
    try (VideoFrame frame = Images.toFrame(image, 7)) {
      assertThat(frame.format()).isEqualTo(PixelFormat.BGRA);
      ByteBuffer bytes = frame.planes().get(0).bytes();
      assertThat(bytes.position(20))
          .isEqualByComparingTo(ByteBuffer.wrap(new byte[] {1, 0, -1, -128}));
      assertThat(Images.toImage(frame).getRGB(2, 1)).isEqualTo(0x80ff0001);
    }
    BufferedImage opaque = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
    opaque.setRGB(0, 0, 0x123456);
    try (VideoFrame frame = Images.toFrame(opaque, 0)) {
      assertThat(frame.format()).isEqualTo(PixelFormat.BGRX);
      assertThat(Images.toImage(frame).getRGB(0, 0)).isEqualTo(0xff123456);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Pure red, green, blue, white and black of BT.709 in the limited range, and of BT.601.
    "bt709,false,63,102,240,ff0000",
    "bt709,false,173,42,26,00ff00",
    "bt709,false,32,240,118,0000ff",
    "bt709,false,235,128,128,ffffff",
    "bt709,false,16,128,128,000000",
    "smpte170m,true,76,85,255,fe0000",
    "bt470bg,false,81,90,240,fe0000",
    "bt2020-ncl,true,255,128,128,ffffff",
    "bt709,false,0,128,128,000000"
  })
  void ofLumaAndChromaBecomePictures(
      String matrix, boolean fullRange, int y, int u, int v, String rgb) {
    byte[] bytes = {(byte) y, (byte) y, (byte) y, (byte) y, (byte) u, (byte) v};
    ColorSpace space = new ColorSpace("bt709", "bt709", matrix, fullRange);
    for (PixelFormat format : List.of(PixelFormat.I420, PixelFormat.NV12)) {
      FrameInit init = FrameInit.of(format, 2, 2, 0).colorSpace(space);
      try (VideoFrame frame = VideoFrame.of(ByteBuffer.wrap(bytes), init)) {
        int expected = Integer.parseInt(rgb, 16);
        int actual = Images.toImage(frame).getRGB(1, 1) & 0xffffff;
        for (int shift = 0; shift < 24; shift += 8) {
          assertThat(actual >> shift & 0xff)
              .isBetween((expected >> shift & 0xff) - 2, (expected >> shift & 0xff) + 2);
        }
      }
    }
  }

  @Test
  void showOnlyTheVisiblePart() {
    byte[] bytes = new byte[24];
    bytes[0] = 16;
    bytes[3] = (byte) 235;
    bytes[23] = 7;
    java.util.Arrays.fill(bytes, 8, 16, (byte) 128);
    FrameInit init = FrameInit.of(PixelFormat.I444, 4, 2, 0).visibleRect(new PixelRect(3, 0, 1, 2));
    java.util.Arrays.fill(bytes, 16, 24, (byte) 128);
    try (VideoFrame frame = VideoFrame.of(ByteBuffer.wrap(bytes), init)) {
      BufferedImage image = Images.toImage(frame);
      assertThat(image.getWidth() + image.getHeight() * 10).isEqualTo(21);
      assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
    }
    byte[] alpha = {16, 16, 16, 16, (byte) 128, (byte) 128, 9, 8, 7, 6};
    try (VideoFrame frame =
        VideoFrame.of(ByteBuffer.wrap(alpha), FrameInit.of(PixelFormat.I420A, 2, 2, 0))) {
      assertThat(Images.toImage(frame).getRGB(1, 1) >>> 24).isEqualTo(6);
    }
  }
}
