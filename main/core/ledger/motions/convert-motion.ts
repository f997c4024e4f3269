import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { told, toldList } from '#shared/messages/catalogue.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { findSuggestion, SuggestionIndex } from '../identity/find-suggestion.ts';
import { conversionId, isTemporary, isTouchedSuggestion } from '../identity/temporary-suggestion.ts';
import { asksTheSame, saidBySuggestion, saysItWas } from '../joins/converted-from.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { motionNoun } from '../motion-noun.rules.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { decided } from './decided.ts';

/** What a person tells of a conversion: the number of the suggestion, empty for none, its ISO day, and which suggestion it is where that is known. */
type Conversion = {
  number: string;
  on?: string | undefined;
  into?: string | undefined;
  confirmed?: string[] | undefined;
};

/** The day of the conversion is that of no entry: where nobody told it, it is not known. */
function suggestionOf(motion: MotionRecord, { number, on }: Conversion): SuggestionRecord {
  return newSuggestion({
    id: conversionId(motion.id),
    title: motionNoun.form.replace(motion.title, '建议'),
    number: number === '' ? null : number,
    session: motion.session,
    proposers: motion.leadProposers,
    lead: motion.lead === null ? [] : [motion.lead],
    support: motion.support,
    convertedFrom: motion.id,
    citation: motion.citation,
    receivedOn: on ?? null,
    entered: ['title', ...(number === '' ? [] : ['number']), ...(on === undefined ? [] : ['receivedOn'])],
  });
}

type Target = { is: 'same'; record: SuggestionRecord } | { is: 'maybe'; records: SuggestionRecord[] } | { is: 'none' };

/** One of the ledger's own, that was not another motion and lies in no other place. */
function isOut(draft: LedgerDraft, motion: MotionRecord) {
  const place = placeOfRecord(draft, motion);
  return (one: SuggestionRecord) =>
    isTemporary(one) ||
    (one.convertedFrom !== null && one.convertedFrom !== motion.id) ||
    !placesMeet(place, placeOfRecord(draft, one));
}

/**
 * The suggestion of the ledger that a motion becomes: the one that says so (由第2号议案转), the one of the typed number with the same title or
 * nearly, or of the same title where nothing parts them. Others of that number or title may be it.
 */
function targetOf(draft: LedgerDraft, motion: MotionRecord, { number }: Conversion): Target {
  const isLeftOut = isOut(draft, motion);
  const all = draft.all('suggestions').filter((one) => !isLeftOut(one));
  const said = all.filter((one) => saysItWas(saidBySuggestion(one), motion));
  const [only] = said;
  const typed = number === '' ? null : numberKey(number);
  if (only && said.length === 1 && (typed === null || typed === numberKey(only.number)))
    return { is: 'same', record: only };
  const { title, session } = suggestionOf(motion, { number });
  const facts = { title, session, number: number || null, proposers: motion.leadProposers, channel: null, isRow: true };
  const found = findSuggestion(new SuggestionIndex(all), facts);
  if (found.is !== 'near') return found;
  const records = found.candidates.flatMap(({ record }) => draft.get('suggestions', record) ?? []);
  const like = records.filter((one) => numberKey(one.number) === typed && asksTheSame(one.title, title));
  const [likely] = like;
  return typed !== null && likely && like.length === 1 ? { is: 'same', record: likely } : { is: 'maybe', records };
}

function toldOf({ number, title }: SuggestionRecord) {
  return number === null ? title : told('desk.suggestion-title', { number: toldNumber(number), title });
}

/** The suggestion that a person names. Errors: `not-found`, `already-recorded` (it was another motion). */
function namedBy(ledger: Ledger, motion: MotionRecord, into: string): SuggestionRecord {
  const named = recordOf(ledger, 'suggestions', into);
  if (named.convertedFrom !== null && named.convertedFrom !== motion.id)
    throw new CoreError('already-recorded', { id: named.id, title: named.title });
  return named;
}

function refuseStage({ status, title }: MotionRecord): void {
  if (['moved', 'reviewed'].includes(status)) return;
  const [from, to] = [told(`motion-status.${status}`), told('motion-status.converted')];
  throw new CoreError('transition-illegal', { title, from, to, needed: told('need.nothing') });
}

/** A suggestion with the ISO day on which a motion became it, where it has none. */
function dated(suggestion: SuggestionRecord, on: string | undefined): SuggestionRecord {
  if (on === undefined || suggestion.receivedOn !== null) return suggestion;
  return { ...suggestion, receivedOn: on, entered: withEntered(suggestion.entered, 'receivedOn') };
}

/** A suggestion that a list has already, as the one that a motion became: what it says stays, and only what it leaves open is filled in. */
function joined(known: SuggestionRecord, motion: MotionRecord, { number, on }: Conversion): SuggestionRecord {
  const isNumbered = number !== '' && known.number === null;
  const names = isNumbered ? ['number'] : [];
  const named = {
    ...known,
    convertedFrom: motion.id,
    ...(isNumbered && { number }),
    entered: withEntered(known.entered, ...names),
  };
  return dated(named, on);
}

/**
 * Makes a suggestion of a motion, with the motion's history. One that a list or a person holds already is the one: it is never entered twice;
 * where that is not certain it is asked, and `into` names it. A motion converted already keeps its suggestion and takes the number. Gives
 * the suggestion's id. Errors: `not-found`, `transition-illegal`, `already-recorded`, `confirm-needed`.
 */
export function convertMotion(
  ledger: Ledger,
  input: Conversion & { id: string },
  now: Circumstances,
): { change: Change; suggestion: string } {
  const motion = recordOf(ledger, 'motions', input.id);
  const draft = draftOf(ledger);
  const known = motion.convertedTo === null ? null : draft.get('suggestions', motion.convertedTo);
  const isOpen = known !== null && isTemporary(known) && !isTouchedSuggestion(known);
  if (known && (!isOpen || (input.number === '' && input.into === undefined))) {
    const number = input.number === '' ? known.number : input.number;
    settleDoubts(doubtsOfDay(input.on, now.today), input.confirmed);
    const named = { ...known, number, entered: withEntered(known.entered, 'number') };
    draft.put('suggestions', dated(named, input.on));
    draft.put('motions', decided(motion, input.on));
    return { change: draft.change('motion-converted', motion.title), suggestion: known.id };
  }
  if (!known) refuseStage(motion);
  const target: Target =
    input.into === undefined
      ? targetOf(draft, motion, input)
      : { is: 'same', record: namedBy(ledger, motion, input.into) };
  const maybe = target.is === 'maybe' ? target.records : [];
  const names = toldList(maybe.map(toldOf));
  const doubts = maybe.length > 0 ? [{ code: 'may-be-listed', kind: 'unlikely', details: { names } } as const] : [];
  settleDoubts([...doubtsOfDay(input.on, now.today), ...doubts], input.confirmed);
  if (known) draft.remove('suggestions', known.id);
  const suggestion = target.is === 'same' ? joined(target.record, motion, input) : suggestionOf(motion, input);
  draft.put('suggestions', suggestion);
  draft.put('motions', {
    ...decided(motion, input.on),
    convertedTo: suggestion.id,
    disposition: 'converted',
    entered: withEntered(decided(motion, input.on).entered, 'disposition', 'convertedTo'),
  });
  return { change: draft.change('motion-converted', motion.title), suggestion: suggestion.id };
}
