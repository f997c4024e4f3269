import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { cellAt } from './cell-at.ts';
import { type FurtherAnswerColumns, furtherAnswerParts } from './further-answer-columns.ts';
import { readDay, saysNothing } from './read-cell.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

/** A row of one answer, with the answer cells of those that came later, by day. */
export type AnsweredRow = { cells: Record<string, string>; answered: Cells[] };

// Not the mere break that stands between words of which nobody knows what belongs to which answer.
const between = '；\n';
const blank = '—';
const written = (part = '') => (part === blank ? '' : part);

/** The columns of a list that tell the answer itself; none where several share one part of it (a column to tick for each class). */
export function answerColumns(mapping: Mapping): FurtherAnswerColumns {
  const headingsOf = (field: SuggestionField) => Object.keys(mapping).filter((heading) => mapping[heading] === field);
  const columns = (['answeredOn', 'answerNumber', 'answerClass'] as const).map(headingsOf);
  if (columns.some((headings) => headings.length > 1)) return {};
  const [on, answerNumber, answerClass] = columns.map(([heading]) => heading);
  return { ...(on && { on }), ...(answerNumber && { answerNumber }), ...(answerClass && { answerClass }) };
}

/** Headings of the columns that tell the answer. */
export function answerHeadings(mapping: Mapping): string[] {
  const columns = answerColumns(mapping);
  return furtherAnswerParts.flatMap((part) => columns[part] ?? []);
}

/** The ISO day of the answer that a row tells; null where it tells none, or several. */
export function answerDay(cells: Cells, mapping: Mapping): string | null {
  const { on } = answerColumns(mapping);
  const read = on === undefined ? null : readDay(cellAt(cells, on));
  return read && 'value' in read ? read.value : null;
}

/** Several answers to one suggestion in one row, so that its cells keep them all: part by part in the same order, a dash for a blank one. */
export function stackedCells({ cells, answered }: AnsweredRow, mapping: Mapping): Record<string, string> {
  if (answered.length === 0) return cells;
  const stacks = answerHeadings(mapping).map((heading) => {
    const parts = [cells, ...answered].map((one) => cellAt(one, heading).trim());
    return [heading, parts.every((part) => part === '') ? '' : parts.map((part) => part || blank).join(between)];
  });
  return { ...cells, ...Object.fromEntries(stacks) };
}

/** The row with its first answer alone and the later ones apart, where its cells hold several as `stackedCells` writes them. */
export function unstackedCells(cells: Cells, mapping: Mapping): AnsweredRow {
  const { on } = answerColumns(mapping);
  const partsOf = (heading: string) => cellAt(cells, heading).replaceAll('；\r\n', between).split(between);
  const count = on === undefined ? 1 : partsOf(on).length;
  const headings = answerHeadings(mapping).filter((heading) => !saysNothing(cellAt(cells, heading)));
  const answers = Array.from({ length: count }, (_, at) =>
    Object.fromEntries(headings.map((heading) => [heading, written(partsOf(heading)[at])])),
  );
  const days = answers.map((one) => answerDay(one, mapping));
  const isWhole = headings.every((heading) => partsOf(heading).length === count) && !days.includes(null);
  if (count === 1 || !isWhole || new Set(days).size < count) return { cells: { ...cells }, answered: [] };
  const [first = {}, ...answered] = byDay(answers, mapping);
  return { cells: { ...cells, ...first }, answered };
}

/** Rows of answers, the earliest first. */
export function byDay(answers: readonly Cells[], mapping: Mapping): Cells[] {
  const dayOf = (one: Cells) => answerDay(one, mapping) ?? '';
  return answers.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
