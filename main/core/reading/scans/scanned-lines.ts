import type { ReadScan } from '#shared/domain/readings/read-scan.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Line } from '../drawn-text.ts';
import { recognisedFigure } from '../formats/scan/scan.rules.ts';

/** The pages of a text that were recognised, with their lines; blank lines are none. */
export function scansOf(lines: readonly Line[]): ReadScan[] {
  const scans: ReadScan[] = [];
  for (const { number, page, hint } of lines) {
    if (hint?.sure === undefined || page === null) continue;
    const line = { line: number, sure: hint.sure, seen: hint.seen === true };
    const last = scans.at(-1);
    if (last?.page === page) last.lines.push(line);
    else scans.push({ page, lines: [line] });
  }
  return scans;
}

/** The figures of a recognised line that nobody saw beside its picture. */
function unseenFigures({ text, hint }: Line): string[] {
  if (hint?.sure === undefined || hint.seen === true) return [];
  return recognisedFigure.form.findAll(text).map(({ words }) => words);
}

/** The numbers of lines with figures that were recognised and that nobody saw. */
export function unseenLines(lines: readonly Line[]): Set<number> {
  return new Set(lines.filter((line) => unseenFigures(line).length > 0).map(({ number }) => number));
}

/** A doubt for every page that was recognised, and one for every line of it with figures, until a person saw them. */
export function warnOfScans(lines: readonly Line[]): ReadWarning[] {
  return [...scansOf(lines).flatMap(warnOfPage), ...lines.flatMap(warnOfFigures)];
}

function warnOfPage({ page, lines }: ReadScan): ReadWarning[] {
  const first = lines.find(({ seen }) => !seen);
  if (first === undefined) return [];
  const sure = Math.round(lines.reduce((sum, line) => sum + line.sure, 0) / lines.length);
  const message = `page ${page} was recognised in a picture, ${sure} % sure`;
  return [{ line: first.line, code: 'page-recognised', message, details: { page, sure } }];
}

function warnOfFigures(line: Line): ReadWarning[] {
  const figures = unseenFigures(line);
  if (figures.length === 0) return [];
  const details = { figures: figures.join('、'), sure: line.hint?.sure ?? 0 };
  return [
    { line: line.number, code: 'figure-from-scan', message: `${figures.join(', ')} recognised, not seen`, details },
  ];
}
