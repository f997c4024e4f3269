import { isDeepStrictEqual } from 'node:util';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { type ColumnValue, columnOf } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { catalogue, type Telling, tell } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { isOffered, type KeptField, type ToldField } from './list-offers.ts';
import type { RowsAmong } from './list-place.ts';
import type { ListedField } from './listed-field.ts';
import type { EnteredRow, ListedRow, RowWarning } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';
import { cellOf, saidBy, toldField, withoutSpace } from './said-by-row.ts';
import { isBlankValue, isEnteredField, isSameValue, standingValue } from './standing-value.ts';
import type { ToldRow } from './told-row.ts';

/** True for a value that a person entered: it stays, whatever the list says. */
export function isPersons(field: ListedField, suggestion: SuggestionRecord): boolean {
  const due = suggestion.rounds.at(-1)?.due;
  return isEnteredField(field, suggestion) || (field.name === 'due' && due?.because.by === 'person');
}

type Step = ToldRow & { field: ListedField; scene: RowScene };

/** The day on which what a row says of a field was so: its own day, else that of the answer that the row tells. */
function dayOf(field: ListedField, value: ColumnValue, row: ListedRow): string | null {
  const isDay = columnOf(field.name)?.kind === 'day' && typeof value === 'string';
  return isDay ? value : (row.answeredOn ?? null);
}

/** Start of a handling that was ordered again, where the row tells a day before it: the row speaks of an earlier handling. */
function laterStart({ field, row }: Step, suggestion: SuggestionRecord, value: ColumnValue): string | null {
  const round = suggestion.rounds.at(-1);
  if (!field.isOfRound || !round || round.number === 1 || round.openedOn === null) return null;
  const day = dayOf(field, value, row);
  return day !== null && day < round.openedOn ? round.openedOn : null;
}

const languages = Object.keys(catalogue) as Language[];

/** True for a cell that says it in the very words in which a list of ours would, in whichever language. */
function isInOurWords(cell: string, telling: Telling): boolean {
  return languages.some((language) => withoutSpace(cell) === withoutSpace(tell(language, telling)));
}

/** What the list said of a field before; null where it said nothing. */
function earlierValue({ field, before, scene }: Step, record: SuggestionRecord): ColumnValue {
  return before && saidBy(field, before, record, scene).value;
}

/** A cell that was filled and is empty now: nothing is erased by it, but it is told. */
function blankedBy(step: Step, record: SuggestionRecord, standing: ColumnValue): RowWarning[] {
  const { field, row, scene } = step;
  const { heading, cell } = cellOf(field, row);
  if (row.isOurs || heading === '' || cell.trim() !== '' || isBlankValue(standing)) return [];
  if (isBlankValue(earlierValue(step, record))) return [];
  return [{ code: 'blanked', heading, before: toldField(field, standing, scene), after: '', start: '' }];
}

/**
 * True where the list says no more than it said before. Our own export gives the office's cell back only where nothing stood; a paper of the
 * library that is read anew may fill what an earlier reader left blank.
 */
function isOldNews(step: Step, record: SuggestionRecord, value: ColumnValue, standing: ColumnValue): boolean {
  if (step.row.isOurs && !isBlankValue(standing)) return false;
  const isUnread = !step.row.isOurs && step.row.document !== null && isBlankValue(standing);
  if (isUnread && !isEnteredField(step.field, record)) return false;
  const earlier = earlierValue(step, record);
  return earlier !== null && isSameValue(step.field, value, earlier, step.scene);
}

/** True where no newer list says anything of a field, and what stands is the word of an older one. */
function isNewestWord({ field, scene }: Step, record: SuggestionRecord, { older, newer }: RowsAmong): boolean {
  const saidIn = (row: ListedRow) => saidBy(field, row, record, scene).value;
  const standing = standingValue(field, record);
  const isStanding = (value: ColumnValue) => value !== null && isSameValue(field, value, standing, scene);
  return newer.every((row) => saidIn(row) === null) && older.some((row) => isStanding(saidIn(row)));
}

/** `aside`: what a row says beside the word of another list, which stays. */
type Stepped = Partial<EnteredRow> & { told?: ToldField; aside?: KeptField };

/** What the row says as it stands changes nothing; where another value was offered beside it, it is so no longer. */
function toldAgain({ field }: Step, record: SuggestionRecord, standing: ColumnValue): Stepped {
  return isOffered(record, field) ? { told: { field, value: standing, isSame: true } } : {};
}

/** What an older list says of a field of which something stands: it stays, and is told once where the list's own words say how old it is. */
function overtaken(step: Step, record: SuggestionRecord, { state }: RowsAmong): Stepped {
  const { field, row, scene } = step;
  const { value } = saidBy(field, row, record, scene);
  const standing = standingValue(field, record);
  if (state === null || value === null || isSameValue(field, value, standing, scene)) return {};
  const [before, after] = [toldField(field, standing, scene), toldField(field, value, scene)];
  const { heading } = cellOf(field, row);
  if (heading === '' || isDeepStrictEqual(before, after) || isOldNews(step, record, value, standing)) return {};
  return { warnings: [{ code: 'older', heading, before, after, start: state }], aside: { field, value } };
}

/** What stands in a field, as the row could know it: an export of ours shows each organ once. */
function standingIn({ field, row, scene }: Step, record: SuggestionRecord): ColumnValue {
  const isOrgans = field.name === 'lead' || field.name === 'support';
  const shown = row.isOurs && isOrgans ? withOrgansOnce(scene.draft.records('organs'), record) : record;
  return standingValue(field, shown);
}

/** What becomes of one field: nothing, a change, or a value kept against the list, beside which the list's is offered. */
export function stepOf(step: Step, record: SuggestionRecord): Stepped {
  const { field, row, scene } = step;
  const standing = standingIn(step, record);
  const old = toldField(field, standing, scene);
  const { cell } = cellOf(field, row);
  // Said in the very words in which the ledger would say it: what the words would be read as does not matter.
  if (old !== '' && isInOurWords(cell, old)) return toldAgain(step, record, standing);
  if (old !== '' && step.among && !isNewestWord(step, record, step.among)) return overtaken(step, record, step.among);
  const { value, warnings } = saidBy(field, row, record, scene);
  if (value === null) return { warnings: [...warnings, ...blankedBy(step, record, standing)] };
  const stepped = stepTo(step, record, value);
  return { ...stepped, warnings: [...warnings, ...(stepped.warnings ?? [])] };
}

/** Facts by which it is told what was done in time, by whom and how well: one word for another is never taken from list to list unseen. */
const facts: readonly SuggestionField[] = ['handedOverOn', 'answeredOn', 'answerClass', 'satisfaction'];

/** True where another list, of which nobody knows that it is older, says the fact that stands. */
function isOthersWord({ field, scene, beside = [] }: Step, record: SuggestionRecord): boolean {
  if (!facts.includes(field.name)) return false;
  const standing = standingValue(field, record);
  if (isBlankValue(standing)) return false;
  return beside.some((row) => {
    const { value } = saidBy(field, row, record, scene);
    return value !== null && isSameValue(field, value, standing, scene);
  });
}

/** True for a title that another one took the place of: a further copy of the older list brings no news, and the one that stands stays. */
function isFormerTitle({ field }: Step, { alsoCalled = [] }: SuggestionRecord, value: ColumnValue): boolean {
  return field.name === 'title' && alsoCalled.some((title) => withoutSpace(title) === withoutSpace(String(value)));
}

/** What becomes of a field of which the row says a value. */
function stepTo(step: Step, record: SuggestionRecord, value: ColumnValue): Stepped {
  const { field, row, scene } = step;
  const standing = standingIn(step, record);
  const old = toldField(field, standing, scene);
  const { heading } = cellOf(field, row);
  const now = toldField(field, value, scene);
  const persons = isPersons(field, record);
  if (isSameValue(field, value, standing, scene) || isDeepStrictEqual(old, now))
    return persons ? { told: { field, value, isSame: true } } : {};
  const warning = { heading, before: old, after: now, start: '' };
  if (!persons && isFormerTitle(step, record, value))
    return { aside: { field, value }, warnings: [{ ...warning, code: 'former-title' }] };
  if (isOldNews(step, record, value, standing)) return {};
  const change = { field: field.name, heading, before: old, after: now };
  if (persons) {
    const told = { field, value, isSame: false };
    return { told, changes: [{ ...change, kept: true }], warnings: [{ ...warning, code: 'kept' }] };
  }
  const start = laterStart(step, record, value);
  if (start !== null) return { warnings: [{ ...warning, code: 'kept-round', start }] };
  if (isOthersWord(step, record))
    return {
      aside: { field, value },
      changes: [{ ...change, kept: true }],
      warnings: [{ ...warning, code: 'beside' }],
    };
  const warnings = row.isOurs ? [] : (field.told?.(record, value, scene, row) ?? []);
  return { record: field.set(record, value, scene, row), changes: [{ ...change, kept: false }], warnings };
}
