import { getResolvedPDFJS } from 'unpdf';
import { type Matrix, matrixOf, multiply } from '../page-matrix.ts';
import type { Picture } from '../scan/picture.ts';
import { giveOlderNodeTheMethod } from './page-paint.ts';
import { type Drawn, paint } from './paint-images.ts';

/** What a page of the library gives that is needed here. */
export type PageWithImages = {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  objs: ImageStore;
  commonObjs: ImageStore;
};
type ImageStore = { get(id: string, take: (image: unknown) => void): unknown };

/** The picture of a page with its pixels per inch. */
export type PagePicture = { picture: Picture; dpi: number };

/** The finest that is of use to any reader, in pixels per inch; finer scans are made coarser. */
const finest = 300;

/** At most this many images of a page are painted: a scan has one, or some strips. */
const mostImages = 200;

/**
 * What a page draws of images, painted on white in their own resolution; null for a page without any. Text and lines that it draws are
 * left out: a page that is painted here is one without text.
 */
export async function pagePicture(page: PageWithImages): Promise<PagePicture | null> {
  giveOlderNodeTheMethod();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const drawn = await drawnImages(page, matrixOf(transform));
  if (drawn.length === 0 || width < 1 || height < 1) return null;
  const own = Math.max(...drawn.map(resolutionOf));
  const dpi = Math.min(finest, own, Math.sqrt((mostPixels * 72 * 72) / (width * height)));
  const scale = dpi / 72;
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const moved = drawn.map((one) => ({ ...one, matrix: multiply([scale, 0, 0, scale, 0, 0], one.matrix) }));
  return { picture: paint(moved, size), dpi };
}

/** A3 at 300 dots an inch has 17 million. */
const mostPixels = 18_000_000;

/** Pixels per inch of an image where it stands. */
function resolutionOf({ image, matrix: [a, b] }: Drawn): number {
  const inches = Math.hypot(a, b) / 72;
  return inches > 0 ? image.width / inches : 0;
}

type Masked = { data: Uint8Array | string; width: number; height: number };

/** The images of a page, each with the way from the unit square to the page in points from the top left. */
async function drawnImages(page: PageWithImages, view: Matrix): Promise<Drawn[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: Drawn[] = [];
  const saved: { matrix: Matrix; ink: number }[] = [];
  let now = { matrix: view, ink: 0 };
  const add = async (image: unknown, isMask: boolean) => {
    if (isImage(image)) drawn.push({ image, matrix: now.matrix, ink: isMask ? now.ink : null });
  };
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      saved.push(now);
      const own = operator === OPS.save ? null : (args[0] as ArrayLike<number> | null);
      if (own) now = { ...now, matrix: multiply(now.matrix, matrixOf(own)) };
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = saved.pop() ?? now;
    else if (operator === OPS.transform)
      now = { ...now, matrix: multiply(now.matrix, matrixOf(args as unknown as ArrayLike<number>)) };
    else if (operator === OPS.setFillRGBColor) now = { ...now, ink: brightnessOf(args[0]) };
    else if (operator === OPS.paintImageXObject) await add(await stored(page, String(args[0])), false);
    else if (operator === OPS.paintInlineImageXObject) await add(args[0], false);
    else if (operator === OPS.paintImageMaskXObject) await add(await unmasked(page, args[0] as Masked), true);
    if (drawn.length > mostImages) return [];
  }
  return drawn;
}

/** The bits of a mask lie in it, or in the store under a name. */
async function unmasked(page: PageWithImages, mask: Masked): Promise<unknown> {
  if (typeof mask.data !== 'string') return { ...mask, kind: 1 };
  const data = await stored(page, mask.data);
  return typeof data === 'object' && data !== null ? { ...mask, ...data, kind: 1 } : null;
}

function stored({ objs, commonObjs }: PageWithImages, id: string): Promise<unknown> {
  return new Promise((resolve) => (id.startsWith('g_') ? commonObjs : objs).get(id, resolve));
}

function isImage(value: unknown): value is Drawn['image'] {
  if (typeof value !== 'object' || value === null || !('data' in value)) return false;
  return ArrayBuffer.isView(value.data) && 'width' in value && 'height' in value && 'kind' in value;
}

/** From `#rrggbb` to 0 (black) … 255 (white). */
function brightnessOf(colour: unknown): number {
  if (typeof colour !== 'string') return 0;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return parts.reduce((sum, part) => sum + (Number.isNaN(part) ? 0 : part), 0) / 3;
}
