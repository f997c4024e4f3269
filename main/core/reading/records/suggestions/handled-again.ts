import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { cellAt } from './cell-at.ts';
import { organsHeading } from './organs-heading.ts';
import { organsOfCell } from './organs-of-cell.ts';
import { withoutAnswer } from './own-answers.ts';
import { readDay } from './read-cell.ts';
import { handledAgain } from './row-words.rules.ts';
import { answerDay, unstackedCells } from './stacked-answers.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

/** What a second handling has of its own; a note and what no column of ours means are no part of what the suggestion is. */
const ofHandling: readonly (SuggestionField | undefined)[] = [
  'handedOverOn',
  'due',
  'originalDue',
  'signedForOn',
  'contactedOn',
  'supportOn',
  'promise',
  'plannedFor',
  'attitude',
  'satisfaction',
  'ratedOn',
  'roundNote',
  'note',
  'serial',
  undefined,
];

const squash = (cell: string) => cell.replace(/\s/g, '');

function lastAnswer(cells: Cells, mapping: Mapping): string | null {
  const { cells: first, answered } = unstackedCells(cells, mapping);
  return answerDay(answered.at(-1) ?? first, mapping);
}

function leadsOf(cells: Cells, mapping: Mapping): string[] {
  return Object.entries(cells).flatMap(([heading, cell]) => {
    const field = mapping[heading];
    return field === 'lead' || field === 'organs' ? organsOfCell(cell, organsHeading(heading, field)).lead : [];
  });
}

/** Fields of which both rows say something, and not the same; the answer apart. */
function differing(first: Cells, second: Cells, mapping: Mapping): (SuggestionField | undefined)[] {
  return Object.entries(withoutAnswer(second, mapping)).flatMap(([heading, cell]) => {
    const [one, other] = [squash(cellAt(first, heading)), squash(cell)];
    return one === '' || other === '' || one === other ? [] : [mapping[heading]];
  });
}

/** True where the later row was handed over before the earlier one was answered: nobody knows what the two hand-overs are. */
function isHandedOverBefore(later: Cells, answered: string, mapping: Mapping): boolean {
  return Object.entries(later).some(([heading, cell]) => {
    const read = mapping[heading] === 'handedOverOn' ? readDay(cell) : null;
    return read !== null && 'value' in read && read.value < answered;
  });
}

/**
 * Whether two rows of one suggestion, each with the day of its answer, tell two handlings: the second `behind` the first, or `before` it. They
 * do where they say so (`isSaid`: 同上（再次答复）; 重新办理 in a cell), and where they differ in what a handling has of its own: a rating, a due
 * date, a hand-over behind the answer. Null for rows that differ in the answer alone, or in what the suggestion is.
 */
export function tellsAgain(first: Cells, second: Cells, mapping: Mapping, isSaid: boolean): 'behind' | 'before' | null {
  const [one, other] = [lastAnswer(first, mapping), answerDay(second, mapping)];
  if (one === null || other === null || one === other) return null;
  const order = other > one ? 'behind' : 'before';
  if (isSaid) return order === 'behind' ? order : null;
  const known = leadsOf(first, mapping);
  const fields = differing(first, second, mapping);
  const isAnotherOrgan = leadsOf(second, mapping).some((organ) => known.length > 0 && !known.includes(organ));
  if (isAnotherOrgan || fields.some((field) => !ofHandling.includes(field))) return null;
  const [earlier, later] = order === 'behind' ? [one, second] : [other, first];
  if (fields.includes('handedOverOn') && isHandedOverBefore(later, earlier, mapping)) return null;
  const says = Object.values(later).some((cell) => handledAgain.form.test(cell));
  const isOwn = fields.some((field) => field !== undefined && field !== 'note' && field !== 'serial');
  return says || isOwn ? order : null;
}

/** True for a row that repeats another one of the same suggestion: the same day of the answer, and nothing else that differs. */
export function isSameHandling(first: Cells, second: Cells, mapping: Mapping): boolean {
  const day = answerDay(second, mapping);
  return day !== null && day === answerDay(first, mapping) && differing(first, second, mapping).length === 0;
}
