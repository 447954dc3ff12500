export {};

const data = new Uint8Array([1, 2, 3, 4, 5, 6]);
const frame: VideoFrame = new VideoFrame(data, {
  format: "I420",
  codedWidth: 2,
  codedHeight: 2,
  timestamp: 7,
  duration: 5,
});

/** Format, timestamp and luma; closes the frame. */
async function seen(each: VideoFrame | null | undefined): Promise<string> {
  if (!each) return "none";
  const bytes = new Uint8Array(each.allocationSize());
  const layout = await each.copyTo(bytes, { rect: { width: 2, height: 2 } });
  const text = `${each.format} ${each.timestamp} ${bytes[0]} ${layout[1]?.offset}`;
  each.close();
  return text;
}

eventually(async () => {
  const expected = "I420 7 1 4";
  same(await seen(videoFrames.echo(frame)), expected);
  same(await seen(videoFrames.list([frame, frame])[1]), expected);
  same(await seen(videoFrames.box({ value: frame }).value), expected);
  same(await seen(videoFrames.map({ key: frame })["key"]), expected);
  same(await seen(await videoFrames.later(Promise.resolve(frame))), expected);
  same(await seen(videoFrames.call((each) => each, frame)), expected);
  same(await seen(videoFrames.function()(frame)), expected);
  same(await seen(videoFrames.nullable(frame)), expected);
  same(await seen(videoFrames.optional(frame)), expected);
  same(frame.format, "I420");
  same(videoFrames.describe(frame), "I420 1");
  same(frame.duration, 5);

  const red = videoFrames.red();
  same([red.codedWidth, red.displayHeight, red.visibleRect?.width], [1, 1, 1]);
  same(red.colorSpace.matrix, "rgb");
  const pixel = new ArrayBuffer(4);
  await red.copyTo(pixel);
  same(new Uint8Array(pixel).join(), "255,0,0,255");
  const opaque = new VideoFrame(red, { alpha: "discard", timestamp: 1 });
  same([opaque.format, opaque.timestamp, opaque.clone().codedRect?.right], ["RGBX", 1, 1]);
});
same(videoFrames.nullable(null), null);
same(videoFrames.optional(undefined), undefined);
same(videoFrames.red() instanceof VideoFrame, true);

const closed = frame.clone();
closed.close();
throws(() => videoFrames.echo(closed), "DataCloneError: videoFrames.echo: parameter 'value' must be data that can be copied, got a closed VideoFrame");
throws(() => videoFrames.closed(), "TypeError: videoFrames.closed: result must be a VideoFrame that is open, got one that is closed");
throws(() => videoFrames.missing(), "TypeError: videoFrames.missing: result must be a VideoFrame, got null");
// @ts-expect-error
throws(() => videoFrames.echo("a"), "TypeError: videoFrames.echo: parameter 'value' must be a VideoFrame, got string");
// @ts-expect-error
throws(() => videoFrames.echo({ format: "I420" }), "TypeError: videoFrames.echo: parameter 'value' must be a VideoFrame, got object");
// @ts-expect-error
throws(() => videoFrames.list([frame, null]), "TypeError: videoFrames.list: parameter 'value'[1] must be a VideoFrame, got null");
throws(() => videoFrames.echo(VideoFrame.prototype), "TypeError: videoFrames.echo: parameter 'value' must be a VideoFrame, got object");
