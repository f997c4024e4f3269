import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import type { SourceLine } from '../text/source-line.ts';
import { readByline } from './byline-form.ts';
import { lineBrackets, seal, signOffRules } from './sign-off.rules.ts';

export type SignOff = { author: string | null; note: string | null; lines: number[] };

/**
 * The signature at the foot of a paper (落款): an organ or office on its own line and a day under it, or both on one line, within
 * the last twelve lines (addresses and telephone numbers may follow). Empty when there is none.
 */
export function readSignOff(body: SourceLine[]): SignOff {
  const from = Math.max(0, body.length - 12);
  for (let index = body.length - 1; index >= from; index -= 1) {
    const line = body[index];
    if (line?.role !== 'text' || line.width > 40) continue;
    const text = lineBrackets.find(line.text)?.groups.inner ?? line.text;
    const signed = firstMatch<FormRule>(signOffRules, text);
    if (signed === null) continue;
    const before = text.slice(0, text.length - signed.words.length).trim();
    const own = before === '' ? body[index - 1] : undefined;
    const author = organOf(before) ?? (own && index - 1 >= from ? organOf(own.text) : null);
    if (before !== '' && author === null) continue;
    const lines = author !== null && before === '' ? [index - 1, index] : [index];
    return { author, note: text, lines };
  }
  return { author: null, note: null, lines: [] };
}

function organOf(text: string): string | null {
  const part = readByline(seal.replace(text));
  return part?.form === 'organ' ? part.organ : null;
}
