import { page } from "vitest/browser";

/** The channels of the pixels of an element as it is drawn. */
export async function pixelsOf(element: Element): Promise<Uint8ClampedArray> {
  const png = await page.screenshot({ element, base64: true, save: false });
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  if (!canvas) throw new Error("There is no canvas.");
  canvas.drawImage(picture, 0, 0);
  return canvas.getImageData(0, 0, picture.width, picture.height).data;
}
