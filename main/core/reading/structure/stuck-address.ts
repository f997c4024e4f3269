import type { Head } from './head.ts';
import { cleanTitle } from './title-form.ts';

const stuck = /^(.{6,60}?(?:报告|汇报|说明|情况|讲话))\s?((?:主任、|主任，|各位|尊敬的|副主任).{2,50}[：:])$/;

/** The title of a line in which title and address stand together, as converters leave it: `…情况的汇报主任、各位副主任：`. */
export function stuckAddress(text: string): string | null {
  if (text.length > 120) return null;
  const title = stuck.exec(text)?.[1];
  return title === undefined || /[，,。；;：:]/.test(title.replace(/[“《（][^”》）]*[”》）]/g, ''))
    ? null
    : cleanTitle([title]);
}

/** The head of such a line; null when the line before it does not close. */
export function stuckHead(start: number, title: string, closed: boolean): Head | null {
  if (!closed) return null;
  return {
    start,
    bodyStart: start + 1,
    title,
    titleLines: [start],
    bylineLines: [],
    leadLines: [],
    isAttachment: false,
    author: null,
    office: null,
    notes: [],
    hasSalutation: true,
    inContents: false,
    contentsPage: null,
    score: 5,
    because: ['title-with-address'],
  };
}
