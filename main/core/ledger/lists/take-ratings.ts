import type { FormerRating, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { type Told, told, toldList } from '#shared/messages/catalogue.ts';
import { toldFormerRating } from '#shared/messages/column-text.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { numberInFigures, numberKey, numberWithoutYear } from '#shared/text/suggestion-number.ts';
import { yearNamed } from '../../reading/records/suggestions/days-without-year.rules.ts';
import { readRating } from '../../reading/records/suggestions/read-cell.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { ratingOf, withRatingBeside } from '../suggestions/rating-again.ts';
import { renewFields } from './enter-row.ts';
import type { ListedField } from './listed-field.ts';
import { listedFields } from './listed-fields.ts';
import type { FieldChange, ListedRow, RowWarning } from './listed-row.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowScene } from './row-scene.ts';
import { oddFacts } from './row-warnings.ts';
import { compareYears, yearOfSuggestion } from './year-of-row.ts';

/** What became of a row that rates a suggestion by its number; `why`: the sentence on a row that was left out. */
export type RatedRow = {
  outcome: 'recorded' | 'known' | 'left-out';
  row: ListedRow;
  suggestion: SuggestionRecord | null;
  changes: FieldChange[];
  warnings: RowWarning[];
  why: Told | null;
};

const ratingFields: readonly ListedField[] = listedFields.filter(({ name }) =>
  ['attitude', 'satisfaction', 'ratedOn'].includes(name),
);

function keysOf(number: string | null, channel: SuggestionRecord['channel'] | null): string[] {
  const key = numberKey(number, channel);
  return [key, numberWithoutYear(key)].filter((one) => one !== null);
}

/** The year with which a number begins: 2026012; null for one without. */
function yearIn(number: string | null): number | null {
  const year = yearNamed.form.words(numberInFigures(number ?? ''));
  return year === null ? null : Number(year);
}

/** The suggestions that a number means: of the session that the row or its list names, else of every one. */
function meantBy(row: ListedRow, { draft }: RowScene): SuggestionRecord[] {
  const keys = keysOf(row.number, row.channel ?? null);
  const place = placeOfRow(draft, row);
  const isOfYear = ({ number }: ListedRow, one: SuggestionRecord) =>
    compareYears(yearIn(number), yearOfSuggestion(draft, one)) === 'same';
  const numbered = draft.all('suggestions').filter((one) => {
    const [key, ...short] = keysOf(one.number, one.channel);
    const isShort = short.includes(keys[0] ?? '') || (key !== undefined && keys[1] === key && isOfYear(row, one));
    return (key === keys[0] || isShort) && placesMeet(place, placeOfRecord(draft, one));
  });
  const very = numbered.filter((one) => keysOf(one.number, one.channel)[0] === keys[0]);
  const found = very.length > 0 ? very : numbered;
  const { session = null } = row;
  if (session === null) return found;
  const of = (relation: string) => found.filter((one) => compareSessions(session, one.session) === relation);
  const same = of('same');
  return same.length > 0 ? same : found.filter((one) => one.session === null);
}

function verdict(cell: string | null): FormerRating['result'] {
  const read = cell === null ? null : readRating(cell);
  return read && 'value' in read && read.value !== 'none' ? read.value : null;
}

function saidBy(row: ListedRow): FormerRating {
  const { attitude = null, ratedOn = null } = row.handling ?? {};
  return { attitude: verdict(attitude), result: verdict(row.satisfaction), ratedOn };
}

function isRated({ attitude, result }: FormerRating): boolean {
  return [attitude, result].some((one) => one !== null && one !== 'none');
}

/** True where a rating says nothing that another one does not say. */
function isSaidBy(said: FormerRating, by: FormerRating): boolean {
  return (['attitude', 'result', 'ratedOn'] as const).every((part) => said[part] === null || said[part] === by[part]);
}

function agrees(said: FormerRating, by: FormerRating): boolean {
  return (['attitude', 'result'] as const).every(
    (part) => said[part] === null || by[part] === null || said[part] === by[part],
  );
}

type How = 'known' | 'take' | 'beside' | 'unclear';

/** What becomes of a rating beside those of a handling: nobody decides for a person which of two undated ones is later. */
function howTo(said: FormerRating, round: SuggestionRound | undefined): How {
  if (!round) return 'take';
  const standing = ratingOf(round);
  const all = [standing, ...(round.formerRatings ?? [])];
  if (!isRated(standing)) return 'take';
  if (all.some((one) => isSaidBy(said, one))) return 'known';
  const isSameDay = said.ratedOn === null || standing.ratedOn === null || said.ratedOn === standing.ratedOn;
  if (isSameDay) return agrees(said, standing) ? 'take' : 'unclear';
  const isEarlier = (said.ratedOn ?? '') < (standing.ratedOn ?? '');
  const isOfEarlierRound = round.openedOn !== null && (said.ratedOn ?? '') < round.openedOn;
  return isEarlier && !isOfEarlierRound ? 'beside' : 'take';
}

function leftOut(row: ListedRow, why: Told | null, suggestion: SuggestionRecord | null = null): RatedRow {
  return { outcome: 'left-out', row, suggestion, changes: [], warnings: [], why };
}

/** The rating of an earlier day than the one that stands: it stands beside that one, which goes on to count. */
function besideStanding(record: SuggestionRecord, said: FormerRating, row: ListedRow): RatedRow {
  const round = record.rounds.at(-1);
  if (!round) return leftOut(row, null, record);
  const next = { ...record, rounds: [...record.rounds.slice(0, -1), withRatingBeside(round, said)] };
  const field = 'formerRatings' as const;
  const change = { field, heading: '', before: '', after: toldFormerRating(said), kept: false };
  return { outcome: 'recorded', row, suggestion: next, changes: [change], warnings: [], why: null };
}

function rate(record: SuggestionRecord, row: ListedRow, scene: RowScene): RatedRow {
  const said = saidBy(row);
  const round = record.rounds.at(-1);
  const how = howTo(said, round);
  if (how === 'known') return { ...leftOut(row, null, record), outcome: 'known' };
  if (how === 'beside') return besideStanding(record, said, row);
  if (how === 'unclear' && round) {
    const ratings = { before: toldFormerRating(ratingOf(round)), after: toldFormerRating(said) };
    return leftOut(row, told('list.rating-unclear', { row: row.line, ...ratings }), record);
  }
  const entered = renewFields(ratingFields, record, { row, before: null }, scene);
  const isRecorded = entered.changes.some(({ kept }) => !kept);
  return {
    ...leftOut(row, null, entered.record),
    outcome: isRecorded ? 'recorded' : entered.warnings.length > 0 ? 'left-out' : 'known',
    changes: entered.changes,
    warnings: [...entered.warnings, ...(isRecorded ? oddFacts(entered.record, scene) : [])],
  };
}

/** Days and words of a row that cannot be, where it is left out for them. */
function problemsOf({ problems = [] }: ListedRow): RowWarning[] {
  return problems.map(({ code, heading, cell }) => ({ code: `cell.${code}`, heading, cell }));
}

/** True for a rating of a day before the order to handle again: it is no rating of the round under way, which may have no answer yet. */
function isOfFormerRound({ rounds }: SuggestionRecord, { ratedOn }: FormerRating): boolean {
  const start = rounds.length > 1 ? rounds.at(-1)?.openedOn : null;
  return ratedOn !== null && start != null && ratedOn < start;
}

/** Such a rating is known where a round before says it; else it is left out and told, since what that round led to was decided already. */
function rateFormerRound(record: SuggestionRecord, said: FormerRating, row: ListedRow): RatedRow {
  const former = record.rounds.slice(0, -1).flatMap((one) => [ratingOf(one), ...(one.formerRatings ?? [])]);
  if (former.some((one) => isSaidBy(said, one))) return { ...leftOut(row, null, record), outcome: 'known' };
  const days = { on: said.ratedOn ?? '', start: record.rounds.at(-1)?.openedOn ?? '' };
  const number = toldNumber(row.number ?? '');
  return leftOut(row, told('list.rated-former-round', { row: row.line, number, ...days }), record);
}

function takeRating(row: ListedRow, scene: RowScene): RatedRow {
  const number = toldNumber(row.number ?? '');
  const [found, ...others] = meantBy(row, scene);
  if (!found) return leftOut(row, told('list.rated-nobody', { row: row.line, number }));
  if (others.length > 0) {
    const sessions = toldList([found, ...others].map((one) => one.session ?? told('list.no-session')));
    return leftOut(row, told('list.rated-several', { row: row.line, number, sessions }));
  }
  const said = saidBy(row);
  if (!isRated(said)) return { ...leftOut(row, null, found), warnings: problemsOf(row) };
  const { handedOverOn: start } = found;
  if (start !== null && said.ratedOn !== null && said.ratedOn < start)
    return leftOut(row, told('list.rated-early', { row: row.line, number, on: said.ratedOn, start }), found);
  return isOfFormerRound(found, said) ? rateFormerRound(found, said, row) : rate(found, row, scene);
}

/**
 * Takes rows that rate suggestions by their numbers: each goes to the one suggestion that its number means, into the handling under way. A
 * number that nobody or several have is told and left out; so is a rating that says otherwise than the one that stands, where no day tells
 * which is later. An earlier one stands beside the later; what a person entered stays.
 */
export function takeRatings(
  rows: readonly ListedRow[],
  scene: RowScene,
  put: (record: SuggestionRecord) => void,
): RatedRow[] {
  return rows.map((row) => {
    const taken = takeRating(row, scene);
    if (taken.suggestion && taken.outcome !== 'known') put(taken.suggestion);
    return taken;
  });
}
