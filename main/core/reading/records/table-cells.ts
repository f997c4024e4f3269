import type { Paragraph } from '../text/paragraph.ts';
import { dashedCell } from './table-cells.rules.ts';

/** The cells of a table row: what the format said of them, else the parts of a `| a | b |` line. Null for text and for rules (`|---|`). */
export function cellsOf(paragraph: Paragraph): string[] | null {
  const cells = paragraph.hint?.cells ?? pipeCells(paragraph.text);
  if (!cells || cells.every((cell) => dashedCell.form.test(cell))) return null;
  return cells.map((cell) => cell.trim());
}

/** The parts of a `| a | b |` line; null for other text. */
export function pipeCells(text: string): string[] | null {
  const line = text.trim();
  if (!line.startsWith('|') || !line.endsWith('|') || line.length < 3) return null;
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
