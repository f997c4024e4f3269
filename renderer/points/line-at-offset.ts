import type { TextLine } from '#shared/contract/library-calls.ts';

/** The line and the place in it of an offset into lines joined by newlines; null past the end. Offsets in UTF-16 units. */
export function lineAtOffset(
  lines: readonly Pick<TextLine, 'line' | 'text'>[],
  at: number,
): { line: number; offset: number } | null {
  let start = 0;
  for (const { line, text } of lines) {
    if (at <= start + text.length) return { line, offset: at - start };
    start += text.length + 1;
  }
  return null;
}
