import type { SourceLine } from '../text/source-line.ts';

const ending = /[。！!？?；;：:”）)》…]$/;

/**
 * True when a line can be the last of its paragraph: it ends in a closing mark, or stops short of the full width of
 * wrapped lines; in unwrapped text, when it is too short to be a sentence cut by a page break. Before the top of a page a
 * line without any sentence mark (a row of names) closes too.
 */
export function lineCloses(line: SourceLine | undefined, beforePageTop = false): boolean {
  if (line === undefined || line.role !== 'text') return true;
  if (/[。！!？?；;]$/.test(line.text)) return true;
  if (/[，,、]$/.test(line.text)) return false;
  if (beforePageTop && !/[，,、。；;]/.test(line.text)) return true;
  // A row of names or values never runs on.
  if (!/[，,、。；;]/.test(line.text) && ((line.text.match(/ /g) ?? []).length >= 2 || line.text.includes('（女）')))
    return true;
  if (line.hint?.wholeParagraph) return true;
  if (line.measure !== null)
    return line.width < line.measure - 4 || (ending.test(line.text) && line.width < line.measure - 2);
  return ending.test(line.text) || line.width < 18 || !/[，,。；;]/.test(line.text);
}
