import type { SourceLine } from '../text/source-line.ts';
import { readByline } from './byline-form.ts';

export type SignOff = { author: string | null; note: string | null; lines: number[] };

const day =
  /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$|^(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日$/;

/**
 * The signature at the foot of a paper (落款): an organ or office on its own line and a day under it, or both on one line, within
 * the last twelve lines (addresses and telephone numbers may follow). Empty when there is none.
 */
export function readSignOff(body: SourceLine[]): SignOff {
  const from = Math.max(0, body.length - 12);
  for (let index = body.length - 1; index >= from; index -= 1) {
    const line = body[index];
    if (line?.role !== 'text' || line.width > 40) continue;
    const text = line.text.replace(/^[（(](.+)[)）]$/, '$1');
    const hit = day.exec(text) ?? / ?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)$/.exec(text);
    if (hit === null || /[，,。；;]/.test(text)) continue;
    const before = text.slice(0, hit.index).trim();
    const own = before === '' ? body[index - 1] : undefined;
    const author = organOf(before) ?? (own && index - 1 >= from ? organOf(own.text) : null);
    if (before !== '' && author === null) continue;
    const lines = author !== null && before === '' ? [index - 1, index] : [index];
    return { author, note: text, lines };
  }
  return { author: null, note: null, lines: [] };
}

function organOf(text: string): string | null {
  const part = readByline(text.replace(/[（(](?:盖章|章)[)）]$/, ''));
  return part?.form === 'organ' ? part.organ : null;
}
