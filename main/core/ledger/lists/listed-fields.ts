import { isDeepStrictEqual } from 'node:util';
import { ratingCodes, ratingsOfCodes } from '#shared/domain/former-ratings.ts';
import { told } from '#shared/messages/catalogue.ts';
import { deputiesInWords, moversOfWords, withMovers } from '#shared/text/deputies-in-words.ts';
import { numberKey, numberWithoutYear } from '#shared/text/suggestion-number.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { withHandOver } from '../suggestions/hand-over-suggestion.ts';
import { withMovedPlan, withPromise } from '../suggestions/promised-day.ts';
import { withRatingWindow } from '../suggestions/suggestion-dues.ts';
import { isShorterTitle } from '../title-core.ts';
import { firstLetter } from './hand-over-of-list.ts';
import { withListDue, withOriginalDue } from './list-due.ts';
import { answerClass, followUps, promisedFor, promisedWords, ratingField, withContact } from './listed-answers.ts';
import { fieldOfRound, type ListedField, plainField, roundField } from './listed-field.ts';
import { isPart, organField, supportDays, tellsFormer } from './listed-organs.ts';
import { said } from './said.ts';

/** Every field that a list can tell, in the order in which they are entered. */
export const listedFields: readonly ListedField[] = [
  plainField('session', { alike: (a, b) => compareSessions(String(a ?? ''), String(b ?? '')) === 'same' }),
  plainField('channel'),
  plainField('number', {
    columns: ['number', 'serial'],
    // A serial names nothing where the number is known.
    said: (row, suggestion) => (row.isSerial && suggestion.number !== null ? null : said(row.number)),
    alike: (a, b) => isSameNumber(String(a ?? ''), String(b ?? '')),
  }),
  plainField('title', {
    alike: (a, b) =>
      String(a).replace(/\s/g, '') === String(b).replace(/\s/g, '') || isShorterTitle(String(a), String(b)),
  }),
  {
    ...plainField('note'),
    name: 'proposers',
    columns: ['proposers', 'cosigners'],
    entered: 'proposers',
    said: (row) => said(deputiesInWords(row)),
    set: (suggestion, value) => withMovers(suggestion, Array.isArray(value) ? value : []),
    // The same names without the number of all say less, and not that it was another.
    alike: (a, b) => Array.isArray(a) && Array.isArray(b) && isDeepStrictEqual(a, moversOfWords(b).proposers),
  },
  plainField('delegation'),
  plainField('category'),
  plainField('key'),
  organField('lead'),
  organField('support'),
  // Before all that counts a day, so that the day of a row's own hand-over never passes for one that held until the row.
  fieldOfRound(
    'due',
    (row, suggestion, scene) => (tellsFormer(row, suggestion, scene) ? null : said(row.handling?.due)),
    (round, value, scene, row) => withListDue(round, String(value), scene, row),
  ),
  {
    ...plainField('key'),
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
  plainField('receivedOn'),
  {
    ...plainField('receivedOn'),
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
  fieldOfRound(
    'originalDue',
    ({ handling }) => said(handling?.originalDue),
    (round, value) => withOriginalDue(round, String(value)),
    { entered: 'due' },
  ),
  roundField('signedForOn'),
  fieldOfRound('contactedOn', ({ handling }) => said(handling?.contactedOn ?? handling?.contacted), withContact, {
    alike: (a, b) => a === true && typeof b === 'string',
  }),
  fieldOfRound(
    'supportOn',
    supportDays,
    (round, value) => ({ ...round, supportOn: { ...round.supportOn, ...(value as Record<string, string>) } }),
    { alike: isPart },
  ),
  fieldOfRound(
    'answeredOn',
    (row) => said(row.answeredOn),
    (round, value, { basis }) => withRatingWindow(basis, { ...round, answeredOn: String(value) }),
  ),
  roundField('answerNumber'),
  fieldOfRound('answerClass', answerClass, (round, value) => ({ ...round, answerClass: String(value) })),
  followUps,
  fieldOfRound(
    'promise',
    (row, _, scene) => said(promisedWords(row, scene)),
    (round, value) => withPromise(round, String(value)),
  ),
  fieldOfRound(
    'plannedFor',
    promisedFor,
    // The day that held until then stays the first: no list says whether it was put off or a slip put right.
    (round, value, { now }) => withMovedPlan(round, String(value), { kind: 'listed', reason: '', now }),
    { columns: ['plannedFor', 'promise'] },
  ),
  ratingField('attitude', 'attitude', (row) => row.handling?.attitude ?? null),
  ratingField('satisfaction', 'result', (row) => row.satisfaction),
  roundField('ratedOn'),
  fieldOfRound(
    'formerRatings',
    ({ handling }) => said(ratingCodes(handling?.formerRatings ?? [])),
    (round, value) => ({ ...round, formerRatings: ratingsOfCodes(Array.isArray(value) ? value : []) }),
  ),
  fieldOfRound(
    'roundNote',
    ({ handling }) => said(handling?.note),
    (round, value) => ({ ...round, note: String(value) }),
    { entered: 'note' },
  ),
  plainField('note'),
];

/** True for a number that says no other than the one that stands; without its year it only says less. */
function isSameNumber(said: string, standing: string): boolean {
  const [key, other] = [numberKey(said), numberKey(standing)];
  return key === other || (key !== null && key === numberWithoutYear(other));
}
