import type { ReadOwnAnswer } from '#shared/domain/readings/read-suggestion.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { cellAt } from './cell-at.ts';
import { classNoun, nameColon } from './cell-edges.rules.ts';
import { joinCells } from './join-rows.ts';
import { organsHeading } from './organs-heading.ts';
import { organsOfCell } from './organs-of-cell.ts';
import { readOrganDays } from './read-cell.ts';
import { answerColumns, answerHeadings, unstackedCells } from './stacked-answers.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

const between = '；';

/** The organs that lead by the cells of a row. */
function leadsOf(cells: Cells, mapping: Mapping): string[] {
  return Object.entries(cells).flatMap(([heading, cell]) => {
    const field = mapping[heading];
    return field === 'lead' || field === 'organs' ? organsOfCell(cell, organsHeading(heading, field)).lead : [];
  });
}

/** The days of organs that a cell tells one by one; none for a day of all. */
function daysOf(cell: string): { organ: string; on: string }[] {
  const read = readOrganDays(cell);
  const days = 'value' in read ? read.value : [];
  return days.flatMap(({ organ, on }) => (organ === null ? [] : [{ organ, on }]));
}

function withName(names: readonly string[], cell: string): string[] {
  return cell.trim() === '' ? [] : names.map((name) => `${name} ${cell.trim()}`);
}

/**
 * One row out of two that name two organs which each handle a suggestion for itself (分办), where each tells its own answer: the answer cells
 * say whose each is (市农业农村局 2026-07-06). `isOwn`: a blank answer is the second row's own, and no cell merged over both. Null where
 * both tell the same, or nobody knows whose the answer is.
 */
export function joinOwnAnswers(
  first: Cells,
  second: Cells,
  mapping: Mapping,
  isOwn: boolean,
): Record<string, string> | null {
  const { on } = answerColumns(mapping);
  const [known, [organ, ...others]] = [leadsOf(first, mapping), leadsOf(second, mapping)];
  if (unstackedCells(first, mapping).answered.length > 0) return null;
  if (on === undefined || organ === undefined || others.length > 0 || known.length === 0 || known.includes(organ))
    return null;
  const headings = answerHeadings(mapping);
  const textOf = (cells: Cells) => headings.map((heading) => cellAt(cells, heading).trim());
  const [before, after] = [textOf(first), textOf(second)];
  const isBlank = after.every((text) => text === '');
  if ((isBlank && !isOwn) || before.join('\n') === after.join('\n')) return null;
  const isNamed = daysOf(cellAt(first, on)).length > 0;
  const told = headings.map((heading, at) => {
    const own = isNamed ? [cellAt(before, at)].filter(Boolean) : withName(known, cellAt(before, at));
    return [heading, [...own, ...withName([organ], cellAt(after, at))].join(between)];
  });
  const blank = Object.fromEntries(headings.map((heading) => [heading, '']));
  return { ...joinCells(first, { ...second, ...blank }, mapping), ...Object.fromEntries(told) };
}

function withoutNoun(cls: string | null): string | null {
  return cls === null ? null : classNoun.form.replace(cls);
}

function partOf(organ: string, cell: string): string | null {
  const part = cell.split(between).find((one) => one.trim().startsWith(organ));
  return part === undefined ? null : nameColon.form.replace(part.trim().slice(organ.length)).trim() || null;
}

/**
 * The answers that leading organs of a row gave each for itself, by the cells of the answer: 市农业农村局 2026-07-06；市公安局 2026-07-08. None
 * for one answer of all.
 */
export function ownAnswers(cells: Cells, mapping: Mapping, lead: readonly string[]): ReadOwnAnswer[] {
  const { on, answerNumber, answerClass } = answerColumns(mapping);
  const days = on === undefined || lead.length < 2 ? [] : daysOf(cellAt(cells, on));
  if (!days.every(({ organ }) => lead.includes(organ))) return [];
  const said = (organ: string, heading: string | undefined) =>
    heading === undefined ? null : partOf(organ, cellAt(cells, heading));
  return days.map(({ organ, on: day }) => ({
    organ,
    on: day,
    answerNumber: said(organ, answerNumber),
    answerClass: withoutNoun(said(organ, answerClass)),
  }));
}

/** The cells without those of the answer. */
export function withoutAnswer(cells: Cells, mapping: Mapping): Record<string, string> {
  return { ...cells, ...Object.fromEntries(answerHeadings(mapping).map((heading) => [heading, ''])) };
}
