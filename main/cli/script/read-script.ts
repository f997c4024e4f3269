import { decodeText } from '#core/reading/formats/decode-text.ts';
import { type SplitLine, splitLine } from './split-line.ts';

export type ScriptLine = { number: number; text: string; split: SplitLine };

/**
 * The command lines of a script with their 1-based numbers; blank lines and comments are left out. A line that ends in a backslash goes on
 * in the next one. UTF-8, UTF-16 and GB18030 are read. Errors: `file-empty`, `encoding-unknown`, `format-mislabelled`.
 */
export function readScript(bytes: Uint8Array, name: string): ScriptLine[] {
  const lines: ScriptLine[] = [];
  let begun: { number: number; text: string } | null = null;
  for (const [index, raw] of decodeText(bytes, name)
    .text.split(/\r\n|\r|\n/)
    .entries()) {
    const number: number = begun?.number ?? index + 1;
    const text: string = (begun?.text ?? '') + raw;
    if (/(?:^|\s)\\$/.test(text)) {
      begun = { number, text: text.slice(0, -1) };
      continue;
    }
    begun = null;
    lines.push({ number, text: text.trim(), split: splitLine(text) });
  }
  if (begun) lines.push({ ...begun, split: splitLine(begun.text) });
  return lines.filter(({ split }) => 'error' in split || split.words.length > 0);
}
