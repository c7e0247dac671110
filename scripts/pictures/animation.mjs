// An animated image of what a person does: a frame for each step, held as long as one reads it.
import gifenc from 'gifenc';
import { PNG } from 'pngjs';

const { GIFEncoder, applyPalette, quantize } = gifenc;

/** Colours of a frame: an interface of greys and one accent needs no more. */
const COLOURS = 96;

/**
 * @param page The page to look at.
 * @param act Does the steps; calls `frame(milliseconds)` whenever there is something to see, for how long.
 * @returns Bytes of a GIF that repeats for ever.
 */
export async function recordAnimation(page, act) {
  const gif = GIFEncoder();
  let before = null;
  await act(page, async (delay) => {
    const { data, width, height } = PNG.sync.read(await page.screenshot());
    const palette = quantize(data, COLOURS);
    const pixels = applyPalette(data, palette);
    gif.writeFrame(pixels, width, height, { palette, delay, first: before === null });
    before = pixels;
  });
  gif.finish();
  return gif.bytes();
}
