// Scales pictures down and puts them below the article, with the PNG files that Java makes of them.
(async () => {
  const factor = 4;

  /** A frame of a picture in which each pixel is the mean of a square of the large one. */
  const scaleDown = async (frame: VideoFrame) => {
    const { format, visibleRect } = frame;
    if (format === null || visibleRect === null || !/^(RGB|BGR)[AX]$/.test(format)) {
      throw new Error(`cannot scale ${format}`);
    }
    const large = new Uint8Array(frame.allocationSize());
    const [{ stride }] = (await frame.copyTo(large)) as [PlaneLayout];
    const width = Math.floor(visibleRect.width / factor);
    const height = Math.floor(visibleRect.height / factor);
    const small = new Uint8Array(width * height * 4);
    for (let i = 0; i < small.length; i++) {
      const x = Math.floor(i / 4) % width;
      const y = Math.floor(i / 4 / width);
      let first = y * factor * stride + x * factor * 4 + (i % 4);
      let sum = 0;
      for (let row = 0; row < factor; row++, first += stride) {
        for (let column = 0; column < factor; column++) sum += large[first + column * 4] ?? 0;
      }
      small[i] = Math.round(sum / (factor * factor));
    }
    const { timestamp } = frame;
    return new VideoFrame(small, { format, codedWidth: width, codedHeight: height, timestamp });
  };

  const gallery = document.createElement("section");
  gallery.className = "gallery";
  for (const { caption, frame } of pages.shots()) {
    const thumbnail = await scaleDown(frame);
    const name = caption.toLowerCase().replaceAll(" ", "-");
    const picture = pages.writeThumbnail(name, thumbnail);
    const figure = gallery.appendChild(document.createElement("figure"));
    const image = figure.appendChild(document.createElement("img"));
    image.setAttribute("src", `${name}.png`);
    image.alt = caption;
    figure.appendChild(document.createElement("figcaption")).textContent = caption;
    console.log(`thumbnail: ${caption}, ${picture.type} of ${picture.size} bytes`);
    thumbnail.close();
    frame.close();
  }
  pages.article().append(gallery);
})();
