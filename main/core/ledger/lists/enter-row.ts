import { isDeepStrictEqual } from 'node:util';
import type { Rating, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { type ColumnValue, columnOf } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { catalogue, type Telling, tell, told } from '#shared/messages/catalogue.ts';
import { columnText, toldColumn } from '#shared/messages/column-text.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { readRating, saysNothing } from '../../reading/records/suggestions/read-cell.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { withRatingBeside } from '../suggestions/rating-again.ts';
import { isOffered, type KeptField, type ToldField, withKeptOffers, withListViews } from './list-offers.ts';
import type { RowsAmong } from './list-place.ts';
import { isBlankValue, isEnteredField, isSameValue, type ListedField, standingValue } from './listed-fields.ts';
import type { EnteredRow, ListedRow, RowWarning } from './listed-row.ts';
import { withFurtherNames, withGroups } from './organs-once.ts';
import { withOwnAnswers } from './own-answers-of-row.ts';
import type { RowScene } from './row-scene.ts';

const squash = (text: string) => text.replace(/\s/g, '');

/** The words of a value of a field, as a list prints it. */
export function fieldText(field: ListedField, value: ColumnValue, { language, nameOf }: RowScene): string {
  return columnText(columnOf(field.name)?.kind ?? 'text', value, { language, nameOf });
}

/** What a value of a field says, for people. */
function toldField(field: ListedField, value: ColumnValue, { nameOf }: RowScene): Telling {
  return toldColumn(columnOf(field.name)?.kind ?? 'text', value, nameOf);
}

/** The column of the row that says something (`about`) of a field, else the first that tells it; the field's own name where the row has none. */
function cellOf(field: ListedField, row: ListedRow, about?: string): { heading: string; cell: string } {
  const cells = Object.entries(row.cells).filter(([heading]) =>
    field.columns.includes(row.mapping[heading] ?? 'round'),
  );
  const isAbout = about === undefined ? undefined : cells.find(([, text]) => squash(text).includes(squash(about)));
  const [heading = '', cell = ''] = isAbout ?? cells.find(([, text]) => !saysNothing(text)) ?? cells[0] ?? [];
  return { heading, cell };
}

/** The value that a row says, and the cell that says something which cannot be. */
function saidBy(field: ListedField, row: ListedRow, suggestion: SuggestionRecord, scene: RowScene) {
  const said = field.said(row, suggestion, scene);
  if (!said) return { value: null, warnings: [] };
  if (!('problem' in said)) return { value: said.value, warnings: [] };
  const found = cellOf(field, row, said.about?.split('、')[0]);
  const heading = found.heading || told(`list-field.${field.name}`);
  const warning: RowWarning = { code: `cell.${said.problem}`, heading, cell: said.about ?? found.cell };
  return { value: said.value ?? null, warnings: [warning] };
}

function problemsOf({ problems = [] }: ListedRow): RowWarning[] {
  return problems.map(({ code, heading, cell }) => ({ code: `cell.${code}`, heading, cell }));
}

/** A record with everything that a row says of these fields, of which nothing is known yet. */
export function fillFields(
  fields: readonly ListedField[],
  blank: SuggestionRecord,
  row: ListedRow,
  scene: RowScene,
): EnteredRow {
  const entered: EnteredRow = { record: blank, changes: [], warnings: problemsOf(row) };
  for (const field of fields) {
    const { value, warnings } = saidBy(field, row, entered.record, scene);
    entered.warnings.push(...warnings);
    if (value !== null) entered.record = field.set(entered.record, value, scene, row);
  }
  const answered = withAnswers(fields, entered, { row, before: null }, scene);
  return { ...answered, record: withNames(fields, answered.record, row, scene) };
}

/** Answers of single organs come with the field of the answer. */
function withAnswers(fields: readonly ListedField[], entered: EnteredRow, told: ToldRow, scene: RowScene): EnteredRow {
  return fields.some(({ name }) => name === 'answeredOn') ? withOwnAnswers(entered, told, scene) : entered;
}

/** The further names of organs come with the fields that tell of organs. */
function withNames(fields: readonly ListedField[], record: SuggestionRecord, row: ListedRow, scene: RowScene) {
  return fields.some(({ name }) => name === 'lead') ? withGroups(withFurtherNames(record, row, scene), row) : record;
}

/** True for a value that a person entered: it stays, whatever the list says. */
function isPersons(field: ListedField, suggestion: SuggestionRecord): boolean {
  const due = suggestion.rounds.at(-1)?.due;
  return isEnteredField(field, suggestion) || (field.name === 'due' && due?.because.by === 'person');
}

/**
 * A row and what the list said before. `among`: the rows of lists that came before and after it, where it is not the newest; what a newer one
 * says stands, and what none of them says is that of the newest that does.
 */
export type ToldRow = {
  row: ListedRow;
  before: ListedRow | null;
  among?: RowsAmong | null;
  /** Rows of other lists of which nobody knows that they are older: what they say of a fact stays, and the row's word is offered. */
  beside?: readonly ListedRow[];
};

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
  return languages.some((language) => squash(cell) === squash(tell(language, telling)));
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
function stepOf(step: Step, record: SuggestionRecord): Stepped {
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
  return field.name === 'title' && alsoCalled.some((title) => squash(title) === squash(String(value)));
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

/** The verdict of a cell; null where it tells none, or that the form did not come back. */
function ratingIn(cell: string | null): Rating | null {
  const read = cell === null ? null : readRating(cell);
  return read && 'value' in read && read.value !== 'none' ? read.value : null;
}

/** A rating of a later day than the one that stands is another one, and the first stays beside it; unless a person entered it. */
function withLaterRating(
  fields: readonly ListedField[],
  record: SuggestionRecord,
  row: ListedRow,
  scene: RowScene,
): EnteredRow {
  const nothing: EnteredRow = { record, changes: [], warnings: [] };
  const round = record.rounds.at(-1);
  const field = fields.find(({ name }) => name === 'satisfaction');
  const ratedOn = row.handling?.ratedOn ?? null;
  if (!round || !field || row.isOurs || ratedOn === null || round.ratedOn === null || ratedOn <= round.ratedOn)
    return nothing;
  const [result, attitude] = [ratingIn(row.satisfaction), ratingIn(row.handling?.attitude ?? null)];
  const isPersons = fields.some(({ name }) => name === 'ratedOn') && isEnteredField(field, record);
  if (result === null || round.result === null || result === round.result || isPersons) return nothing;
  const next = withRatingBeside(round, { ratedOn, result, attitude: attitude ?? round.attitude });
  const { heading } = cellOf(field, row);
  const [before, after] = [toldField(field, round.result, scene), toldField(field, result, scene)];
  return {
    record: { ...record, rounds: [...record.rounds.slice(0, -1), next] },
    changes: [{ field: field.name, heading, before, after, kept: false }],
    warnings: [{ code: 'rated-again', before, on: round.ratedOn }],
  };
}

/**
 * A known record with what a row says now of these fields. Only what the list says otherwise than before (`before`: the row as it
 * stood) changes anything; a blank cell erases nothing; what a person entered stays and is told, and what the row says is offered.
 */
export function renewFields(
  fields: readonly ListedField[],
  known: SuggestionRecord,
  told: ToldRow,
  given: RowScene,
): EnteredRow {
  const scene = { ...given, standing: [...known.lead, ...known.support] };
  const rated = withLaterRating(fields, known, told.row, scene);
  const entered: EnteredRow = {
    record: rated.record,
    changes: [...rated.changes],
    warnings: [...problemsOf(told.row), ...rated.warnings],
  };
  const beside: ToldField[] = [];
  const aside: KeptField[] = [];
  for (const field of fields) {
    const step = stepOf({ ...told, field, scene }, entered.record);
    entered.record = step.record ?? entered.record;
    entered.changes.push(...(step.changes ?? []));
    entered.warnings.push(...(step.warnings ?? []));
    // An export of ours repeats what stands, and decides no offer.
    if (step.told && !(told.row.isOurs && step.told.isSame)) beside.push(step.told);
    if (step.aside) aside.push(step.aside);
  }
  const answered = withAnswers(fields, entered, told, scene);
  const record = withKeptOffers(withListViews(answered.record, beside, told.row), aside, told.row);
  return { ...answered, record: withNames(fields, record, told.row, scene) };
}
