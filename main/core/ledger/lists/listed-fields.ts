import { isDeepStrictEqual } from 'node:util';
import { ratingCodes, ratingsOfCodes } from '#shared/domain/former-ratings.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { type ColumnValue, columnOf } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { told } from '#shared/messages/catalogue.ts';
import { deputiesInWords, moversOfWords, withMovers } from '#shared/text/deputies-in-words.ts';
import { followUpsOf } from '#shared/text/follow-ups-cell.ts';
import { numberKey, numberWithoutYear } from '#shared/text/suggestion-number.ts';
import { dueOfPromise } from '../../comparison/commitments/due-of-promise.ts';
import { readRating } from '../../reading/records/suggestions/read-cell.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { isRoundFieldEntered, type RoundField } from '../suggestions/entered-rounds.ts';
import { withHandOver } from '../suggestions/hand-over-suggestion.ts';
import { dayInPromise, promisedDay, withMovedPlan, withPromise } from '../suggestions/promised-day.ts';
import { withRatingWindow } from '../suggestions/suggestion-dues.ts';
import { isShorterTitle } from '../title-core.ts';
import { followUpsSaid } from './follow-ups-said.ts';
import { firstLetter, isOfFormer, warningsOfLead, withLeadOfList } from './hand-over-of-list.ts';
import { withListDue, withOriginalDue } from './list-due.ts';
import type { ListedRow, RowWarning } from './listed-row.ts';
import { areSameOrgans, asStanding, organsOnce } from './organs-once.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowScene } from './row-scene.ts';
import type { Said } from './said.ts';

/** A field of the record that lists tell: how a row says it, and what follows in the record. */
export type ListedField = {
  name: SuggestionField;
  /** Columns that tell it together. */
  columns: readonly SuggestionField[];
  /** Name under which `entered` says that a person set it; of the handling under way, its name there. */
  entered: string;
  said(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said;
  set(suggestion: SuggestionRecord, value: ColumnValue, scene: RowScene, row: ListedRow): SuggestionRecord;
  /** Whether two values say the same; equal ones always do. */
  alike?(a: ColumnValue, b: ColumnValue, scene: RowScene): boolean;
  /** What is to be said of a value that a row changes, beside the change. */
  told?(suggestion: SuggestionRecord, value: ColumnValue, scene: RowScene, row: ListedRow): RowWarning[];
  /** Told of the handling under way. */
  isOfRound: boolean;
};

/** Nothing said where the row is silent: null, an empty text, an empty list. */
function said(value: ColumnValue | undefined): Said {
  const isSilent =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isSilent ? null : { value };
}

type Plain = 'title' | 'session' | 'delegation' | 'category' | 'channel' | 'key' | 'receivedOn' | 'note' | 'number';

function plain(name: Plain, more: Partial<ListedField> = {}): ListedField {
  return {
    name,
    columns: [name],
    entered: name,
    isOfRound: false,
    said: (row) => said(row[name]),
    set: (suggestion, value) => ({ ...suggestion, [name]: value }),
    ...more,
  };
}

/** The handling under way with something changed; a first one where none has begun. */
function inRound(suggestion: SuggestionRecord, change: (round: SuggestionRound) => SuggestionRound): SuggestionRecord {
  const round = suggestion.rounds.at(-1) ?? newRound(1);
  return { ...suggestion, rounds: [...suggestion.rounds.slice(0, -1), change(round)] };
}

function ofRound(
  name: SuggestionField,
  read: ListedField['said'],
  change: (round: SuggestionRound, value: ColumnValue, scene: RowScene, row: ListedRow) => SuggestionRound,
  more: Partial<ListedField> = {},
): ListedField {
  return {
    name,
    columns: [name],
    entered: name,
    isOfRound: true,
    said: read,
    set: (suggestion, value, scene, row) => inRound(suggestion, (round) => change(round, value, scene, row)),
    ...more,
  };
}

type PlainOfRound = 'signedForOn' | 'answerNumber' | 'ratedOn';

function roundField(name: PlainOfRound): ListedField {
  return ofRound(
    name,
    ({ handling }) => said(handling?.[name]),
    (round, value) => ({ ...round, [name]: value }),
  );
}

function rating(
  name: 'attitude' | 'satisfaction',
  into: 'attitude' | 'result',
  read: (row: ListedRow) => string | null,
) {
  const words = (row: ListedRow): Said => {
    const cell = read(row);
    const found = cell === null ? null : readRating(cell);
    return found && 'value' in found ? said(found.value) : null;
  };
  return ofRound(name, words, (round, value) => ({ ...round, [into]: value }), { entered: into });
}

/** Names of a cell that nobody in particular bears (各县（市、区）人民政府): they are told, and the organs beside them count. */
function organsSaid(names: readonly string[], row: ListedRow, scene: RowScene): Said {
  const { draft, organs: idsOf } = scene;
  const place = placeOfRow(draft, row);
  const nobody = names.filter((name) => idsOf([name], place).length === 0);
  const ids = asStanding(organsOnce(idsOf(names, place), scene), scene);
  if (nobody.length === 0) return said(ids);
  return { problem: 'no-organ', about: nobody.join('、'), ...(ids.length > 0 && { value: ids }) };
}

/** The supporting organs of a row without those that lead: of the row, or of the record where the row names none. */
function supportSaid(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  const { draft, organs: idsOf } = scene;
  const place = placeOfRow(draft, row);
  const named = idsOf(row.support, place);
  const leading = idsOf(row.lead, place);
  const kept = organsOnce(named, scene, leading.length > 0 ? leading : suggestion.lead);
  if (kept.length === organsOnce(named, scene).length) return organsSaid(row.support, row, scene);
  return kept.length > 0 ? { problem: 'support-leads', value: asStanding(kept, scene) } : { problem: 'support-leads' };
}

function organs(name: 'lead' | 'support'): ListedField {
  return {
    name,
    columns: [name, 'organs'],
    entered: name,
    isOfRound: false,
    said: (row, suggestion, scene) =>
      name === 'support' ? supportSaid(row, suggestion, scene) : leadSaid(row, suggestion, scene),
    set: (suggestion, value, scene, row) =>
      name === 'support'
        ? { ...suggestion, support: organIds(value) }
        : withLeadOfList(suggestion, organIds(value), row, scene),
    alike: (a, b, scene) => Array.isArray(a) && Array.isArray(b) && areSameOrgans(a, b, scene),
    ...(name === 'lead' && {
      told: (suggestion, value, scene, row) => warningsOfLead(suggestion, organIds(value), row, scene),
    }),
  };
}

function organIds(value: ColumnValue): string[] {
  return Array.isArray(value) ? [...value] : [];
}

/** True where a row tells of a hand-over that another one has followed since. */
function tellsFormer(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): boolean {
  if (suggestion.rounds.at(-1)?.former === undefined) return false;
  return isOfFormer(suggestion, scene.organs(row.lead, placeOfRow(scene.draft, row)), row, scene);
}

function leadSaid(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  return tellsFormer(row, suggestion, scene) ? null : organsSaid(row.lead, row, scene);
}

/** Days of supporting opinions by organ; a day alone belongs to the only supporting organ. */
function supportDays(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  const { draft, organs: idsOf, rootOf } = scene;
  const days: [string, string][] = [];
  for (const { organ, on } of row.handling?.supportOn ?? []) {
    const named = organ === null ? suggestion.support : idsOf([organ], placeOfRow(draft, row));
    const [id] = named;
    if (named.length !== 1 || id === undefined) return { problem: 'unclear-days' };
    days.push([suggestion.support.find((one) => rootOf(one) === rootOf(id)) ?? id, on]);
  }
  return days.length === 0 ? null : { value: Object.fromEntries(days) };
}

function isPart(days: ColumnValue, of: ColumnValue): boolean {
  if (typeof days !== 'object' || typeof of !== 'object' || !days || !of) return false;
  return Object.entries(days).every(([organ, on]) => (of as Record<string, string>)[organ] === on);
}

function answerClass(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  if (!row.answerClass) return null;
  const code = scene.classOf(row.answerClass);
  const standing = suggestion.rounds.at(-1)?.answerClass ?? null;
  if (code === null && standing === row.answerClass) return { value: standing };
  return code === null ? { problem: 'unknown-class' } : { value: code };
}

/** The column of later answers: what the list says of them all, else what its columns and rows say of each. */
const followUps = ofRound(
  'followUps',
  (row, suggestion, scene) => followUpsSaid(row, suggestion.rounds.at(-1) ?? null, scene),
  (round, value) => ({ ...round, followUps: followUpsOf(String(value)) ?? [] }),
  { columns: ['followUps', 'followUpOn', 'followUpNumber', 'followUpClass'] },
);

/** The words of a promise: of their own cell, else those beside the class, where they name a time (B（2026年9月底前完成）). */
function promisedWords({ handling, answerClass: cell, answeredOn = null }: ListedRow, scene: RowScene): string | null {
  if (handling?.promise) return handling.promise;
  const words = cell ? scene.besideClass(cell) : null;
  const year = answeredOn === null ? null : Number(answeredOn.slice(0, 4));
  return words !== null && dueOfPromise(words, answeredOn, year) !== null ? words : null;
}

/**
 * The day of a promise; words that no day follows from stand as they are, and are told. Without a cell of its own the day is the one that the
 * words of the promise name.
 */
function promisedFor(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  const { handling, answeredOn } = row;
  const from = answeredOn ?? suggestion.rounds.at(-1)?.answeredOn ?? null;
  if (!handling?.plannedText) return said(handling?.plannedFor ?? dayInPromise(promisedWords(row, scene) ?? '', from));
  const day = promisedDay(handling.plannedText, from);
  return day === null
    ? { problem: 'promise-without-day', value: handling.plannedText, about: handling.plannedText }
    : { value: day };
}

function withContact(round: SuggestionRound, value: ColumnValue): SuggestionRound {
  return typeof value === 'string' ? { ...round, contactedOn: value } : { ...round, contacted: value === true };
}

/** Every field that a list can tell, in the order in which they are entered. */
export const listedFields: readonly ListedField[] = [
  plain('session', { alike: (a, b) => compareSessions(String(a ?? ''), String(b ?? '')) === 'same' }),
  plain('channel'),
  plain('number', {
    columns: ['number', 'serial'],
    // A serial names nothing where the number is known.
    said: (row, suggestion) => (row.isSerial && suggestion.number !== null ? null : said(row.number)),
    alike: (a, b) => isSameNumber(String(a ?? ''), String(b ?? '')),
  }),
  plain('title', {
    alike: (a, b) =>
      String(a).replace(/\s/g, '') === String(b).replace(/\s/g, '') || isShorterTitle(String(a), String(b)),
  }),
  {
    ...plain('note'),
    name: 'proposers',
    columns: ['proposers', 'cosigners'],
    entered: 'proposers',
    said: (row) => said(deputiesInWords(row)),
    set: (suggestion, value) => withMovers(suggestion, Array.isArray(value) ? value : []),
    // The same names without the number of all say less, and not that it was another.
    alike: (a, b) => Array.isArray(a) && Array.isArray(b) && isDeepStrictEqual(a, moversOfWords(b).proposers),
  },
  plain('delegation'),
  plain('category'),
  plain('key'),
  organs('lead'),
  organs('support'),
  // Before all that counts a day, so that the day of a row's own hand-over never passes for one that held until the row.
  ofRound(
    'due',
    (row, suggestion, scene) => (tellsFormer(row, suggestion, scene) ? null : said(row.handling?.due)),
    (round, value, scene, row) => withListDue(round, String(value), scene, row),
  ),
  {
    ...plain('key'),
    name: 'hard',
    columns: ['hard'],
    entered: 'hard',
    said: (row) => said(row.hard),
    set(suggestion, value, { basis, now }) {
      const next = { ...suggestion, hard: value === true };
      // Counted from the letter in force, whichever it is; the first stays the day of the hand-over.
      const on = next.rounds[0]?.openedOn ?? next.handedOverOn;
      return on === null ? next : { ...withHandOver(basis, next, on, now), handedOverOn: next.handedOverOn };
    },
  },
  plain('receivedOn'),
  {
    ...plain('receivedOn'),
    name: 'handedOverOn',
    columns: ['handedOverOn'],
    entered: 'handedOverOn',
    // What the text beside a list says of all its rows fills in, and puts no day of one of them right.
    said: (row, suggestion) =>
      row.handOverSaid && suggestion.handedOverOn !== null ? null : said(firstLetter(suggestion, row.handedOverOn)),
    set(suggestion, value, { basis, now }) {
      const [from, to] = [suggestion.rounds[0]?.openedOn ?? null, value === null ? null : String(value)];
      const reason = from === null || to === null ? '' : told('list.hand-over-moved', { from, to });
      const next = withHandOver(basis, suggestion, to, now, reason);
      const isAnew = suggestion.rounds[0]?.former !== undefined;
      return isAnew ? { ...next, handedOverOn: suggestion.handedOverOn } : next;
    },
  },
  ofRound(
    'originalDue',
    ({ handling }) => said(handling?.originalDue),
    (round, value) => withOriginalDue(round, String(value)),
    { entered: 'due' },
  ),
  roundField('signedForOn'),
  ofRound('contactedOn', ({ handling }) => said(handling?.contactedOn ?? handling?.contacted), withContact, {
    alike: (a, b) => a === true && typeof b === 'string',
  }),
  ofRound(
    'supportOn',
    supportDays,
    (round, value) => ({ ...round, supportOn: { ...round.supportOn, ...(value as Record<string, string>) } }),
    { alike: isPart },
  ),
  ofRound(
    'answeredOn',
    (row) => said(row.answeredOn),
    (round, value, { basis }) => withRatingWindow(basis, { ...round, answeredOn: String(value) }),
  ),
  roundField('answerNumber'),
  ofRound('answerClass', answerClass, (round, value) => ({ ...round, answerClass: String(value) })),
  followUps,
  ofRound(
    'promise',
    (row, _, scene) => said(promisedWords(row, scene)),
    (round, value) => withPromise(round, String(value)),
  ),
  ofRound(
    'plannedFor',
    promisedFor,
    // The day that held until then stays the first: no list says whether it was put off or a slip put right.
    (round, value, { now }) => withMovedPlan(round, String(value), { kind: 'listed', reason: '', now }),
    { columns: ['plannedFor', 'promise'] },
  ),
  rating('attitude', 'attitude', (row) => row.handling?.attitude ?? null),
  rating('satisfaction', 'result', (row) => row.satisfaction),
  roundField('ratedOn'),
  ofRound(
    'formerRatings',
    ({ handling }) => said(ratingCodes(handling?.formerRatings ?? [])),
    (round, value) => ({ ...round, formerRatings: ratingsOfCodes(Array.isArray(value) ? value : []) }),
  ),
  ofRound(
    'roundNote',
    ({ handling }) => said(handling?.note),
    (round, value) => ({ ...round, note: String(value) }),
    { entered: 'note' },
  ),
  plain('note'),
];

/** True for a number that says no other than the one that stands; without its year it only says less. */
function isSameNumber(said: string, standing: string): boolean {
  const [key, other] = [numberKey(said), numberKey(standing)];
  return key === other || (key !== null && key === numberWithoutYear(other));
}

/** The value of a field as the record has it. */
export function standingValue(field: ListedField, suggestion: SuggestionRecord): ColumnValue {
  return columnOf(field.name)?.value(suggestion, suggestion.rounds.at(-1) ?? null) ?? null;
}

/** True for a value that tells nothing yet: blank, or false where only a mark would say something. */
export function isBlankValue(value: ColumnValue): boolean {
  if (value === null || value === '' || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value).length === 0;
}

/** True for a field that a person set or took the value out of: it stays, whatever a list says. */
export function isEnteredField(field: ListedField, suggestion: SuggestionRecord): boolean {
  const { entered, rounds } = suggestion;
  if (!field.isOfRound) return entered.includes(field.entered);
  const isBlank = isBlankValue(standingValue(field, suggestion));
  return isRoundFieldEntered(entered, rounds.at(-1) ?? { number: 1 }, field.entered as RoundField, isBlank);
}

/** Whether a value that a row says is the one that stands. */
export function isSameValue(field: ListedField, said: ColumnValue, standing: ColumnValue, scene: RowScene): boolean {
  if (isDeepStrictEqual(said, standing)) return true;
  return !isBlankValue(standing) && (field.alike?.(said, standing, scene) ?? false);
}
