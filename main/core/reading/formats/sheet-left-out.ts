import type { LineCollector } from './line-collector.ts';

/** What a workbook has beside its cells, so many of each. */
export type SheetLeftOut = { pictures: number; objects: number; comments: number };

/** Tells at the end of a workbook what of it was not drawn. */
export function noteSheetLeftOut(collector: LineCollector, { pictures, objects, comments }: SheetLeftOut): void {
  if (pictures > 0) collector.noteLeftOut('pictures-left-out', 'pictures are not read', { count: pictures });
  if (objects > 0)
    collector.noteLeftOut('objects-left-out', 'charts and embedded files are not read', { count: objects });
  if (comments > 0) collector.noteLeftOut('comments-left-out', 'comments are not read', { count: comments });
}
