import type { Paragraph } from '../text/paragraph.ts';

/** The cells of a table row: what the format said of them, else the parts of a `| a | b |` line. Null for text and for rules (`|---|`). */
export function cellsOf(paragraph: Paragraph): string[] | null {
  const cells = paragraph.hint?.cells ?? pipeCells(paragraph.text);
  if (!cells || cells.every((cell) => /^[\s:：\-—]*$/.test(cell))) return null;
  return cells.map((cell) => cell.trim());
}

function pipeCells(text: string): string[] | null {
  const line = text.trim();
  if (!line.startsWith('|') || !line.endsWith('|') || line.length < 3) return null;
  return line.slice(1, -1).split('|');
}
