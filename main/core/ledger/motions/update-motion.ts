import type { ParsedInput } from '#shared/contract/contract.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { correctDue, recountDue, typedDue } from '../dues/change-due.ts';
import { findSuggestion, SuggestionIndex } from '../identity/find-suggestion.ts';
import { conversionId } from '../identity/temporary-suggestion.ts';
import { joinNamed } from '../joins/join-named.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { doubtsOfSupport, supportBeside } from '../organs/lead-and-support.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { refuseCircle } from '../refuse-merger.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { doubtsOfDecision, motionReportDue } from './motion-due.ts';

type Patch = ParsedInput<'motions.update'>;

function withHandOver(ledger: Ledger, motion: MotionRecord, on: string | null, now: Circumstances): MotionRecord {
  if (motion.entered.includes('due') || motion.round > 1) return { ...motion, handedOverOn: on };
  const counted = on === null ? null : motionReportDue(ledger, motion, on);
  const step = { on: now.today, enteredOn: now.today, by: now.by, reason: '', allowedBy: '', letter: '' };
  return { ...motion, handedOverOn: on, due: recountDue(motion.due, counted, step, 'correction') };
}

function typedOver(motion: MotionRecord, patch: Patch, now: Circumstances): DueDate | null {
  if (!patch.due) return null;
  const reason = patch.dueReason ?? '';
  const { today: on, by } = now;
  if (!motion.due) return typedDue(patch.due, { by, on, reason });
  return correctDue(motion.due, { to: patch.due, on, enteredOn: on, by, reason, allowedBy: '', letter: '' });
}

const plainFields = ['title', 'leadProposers', 'signers', 'disposition', 'mergedInto', 'note'] as const;
const textFields = ['number', 'session'] as const;

function patched(ledger: Ledger, draft: LedgerDraft, motion: MotionRecord, patch: Patch, now: Circumstances) {
  let next = { ...motion };
  for (const field of plainFields) if (patch[field] !== undefined) Object.assign(next, { [field]: patch[field] });
  for (const field of textFields)
    if (patch[field] !== undefined) next[field] = patch[field] === '' ? null : patch[field];
  const place = placeOfRecord(draft, motion);
  if (patch.lead !== undefined) next.lead = patch.lead === null ? null : typedOrgan(draft, patch.lead, place);
  if (patch.support !== undefined) {
    next.support = [...new Set(patch.support.map((name) => typedOrgan(draft, name, place)))];
  } else if (patch.lead) next.support = [...supportBeside(draft.records('organs'), [next.lead ?? ''], next.support)];
  const known = { ...ledger, organs: draft.records('organs') };
  // Another organ may have another limit.
  const isMoved = patch.lead !== undefined && next.handedOverOn !== null;
  const handedOverOn = patch.handedOverOn === undefined ? next.handedOverOn : patch.handedOverOn;
  if (patch.handedOverOn !== undefined || isMoved) next = withHandOver(known, next, handedOverOn, now);
  if (patch.due !== undefined) next.due = typedOver(next, patch, now);
  if (patch.mergedInto) next.disposition = 'merged';
  return next;
}

function doubtsOf(
  ledger: Ledger,
  draft: LedgerDraft,
  motion: MotionRecord,
  next: MotionRecord,
  patch: Patch,
  now: Circumstances,
): Doubt[] {
  const start = motion.rounds.at(-1)?.closedOn ?? next.handedOverOn;
  const { lead, support } = next;
  return [
    ...(patch.support && lead !== null ? doubtsOfSupport(draft.records('organs'), [lead], support) : []),
    ...doubtsOfDay(patch.handedOverOn, now.today),
    ...(patch.handedOverOn && !patch.due ? doubtsOfDecision(ledger, next, patch.handedOverOn) : []),
    ...(patch.due ? doubtsOfDue(patch.due, start, now.today) : []),
  ];
}

/** The motion that a merged one is handled as. A circle of earlier releases ends where it began. */
function motionRoot(motions: Ledger['motions'], from: MotionRecord): MotionRecord {
  const seen = new Set([from.id]);
  let root = from;
  for (let next = motions[root.mergedInto ?? '']; next && !seen.has(next.id); next = motions[root.mergedInto ?? '']) {
    seen.add(next.id);
    root = next;
  }
  return root;
}

/** Parts of the input that are no field of the record. */
const unsaid = ['id', 'confirmed', 'dueReason'];

/**
 * Sets what a person typed of a motion. Where it stands follows from the facts. Errors: `not-found`, `merge-impossible` (into itself or in a circle),
 * `implausible`, `confirm-needed`.
 */
export function updateMotion(ledger: Ledger, patch: Patch, now: Circumstances): Change {
  const motion = recordOf(ledger, 'motions', patch.id);
  if (patch.mergedInto) {
    const target = recordOf(ledger, 'motions', patch.mergedInto);
    refuseCircle(motion, target, motionRoot(ledger.motions, target).id);
  }
  const draft = draftOf(ledger);
  const next = patched(ledger, draft, motion, patch, now);
  settleDoubts(doubtsOf(ledger, draft, motion, next, patch, now), patch.confirmed);
  const fields = Object.entries(patch).filter(([field, value]) => !unsaid.includes(field) && value !== undefined);
  const names = [...fields.map(([field]) => field), ...(patch.mergedInto ? ['disposition'] : [])];
  draft.put('motions', { ...next, entered: withEntered(next.entered, ...names) });
  joinNamed(draft);
  return draft.change(patch.mergedInto ? 'motion-merged' : 'motion-updated', motion.title);
}

/** What a person tells of a conversion: the number of the suggestion, empty for none, and its ISO day. */
type Conversion = { number: string; on?: string | undefined; confirmed?: string[] | undefined };

/** The day of the conversion is that of no entry: where nobody told it, it is not known. */
function suggestionOf(motion: MotionRecord, { number, on }: Conversion): SuggestionRecord {
  return newSuggestion({
    id: conversionId(motion.id),
    title: motion.title.replace(/议案$/, '建议'),
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

/** The suggestion of a list that a motion has become, by the number that the person told: no second one of that number is made. */
function listedAlready(draft: LedgerDraft, motion: MotionRecord, { number, on }: Conversion): SuggestionRecord | null {
  if (number === '') return null;
  const { session, leadProposers: proposers } = motion;
  const facts = { title: motion.title.replace(/议案$/, '建议'), session, proposers, number, channel: null };
  const place = placeOfRecord(draft, motion);
  const isOut = (one: SuggestionRecord) =>
    (one.convertedFrom !== null && one.convertedFrom !== motion.id) || !placesMeet(place, placeOfRecord(draft, one));
  const found = findSuggestion(new SuggestionIndex(draft.all('suggestions')), facts, { isOut });
  if (found.is !== 'same') return null;
  const { record } = found;
  const received = on === undefined ? {} : { receivedOn: on };
  const entered = withEntered(record.entered, 'convertedFrom', ...Object.keys(received));
  return { ...record, ...received, convertedFrom: motion.id, entered };
}

/**
 * Makes a suggestion of a motion, with the motion's history. A motion converted already keeps its suggestion and takes the
 * number; one that a list has under the number and title is that one. Gives the suggestion's id. Errors: `not-found`, `transition-illegal`.
 */
export function convertMotion(
  ledger: Ledger,
  input: Conversion & { id: string },
  now: Circumstances,
): { change: Change; suggestion: string } {
  const motion = recordOf(ledger, 'motions', input.id);
  const draft = draftOf(ledger);
  const known = motion.convertedTo === null ? null : draft.get('suggestions', motion.convertedTo);
  if (known) {
    const number = input.number === '' ? known.number : input.number;
    draft.put('suggestions', { ...known, number, entered: withEntered(known.entered, 'number') });
    return { change: draft.change('motion-converted', motion.title), suggestion: known.id };
  }
  if (!['moved', 'reviewed'].includes(motion.status)) {
    const from = told(`motion-status.${motion.status}`);
    const to = told('motion-status.converted');
    const needed = told('need.nothing');
    throw new CoreError('transition-illegal', { title: motion.title, from, to, needed });
  }
  settleDoubts(doubtsOfDay(input.on, now.today), input.confirmed);
  const suggestion = listedAlready(draft, motion, input) ?? suggestionOf(motion, input);
  draft.put('suggestions', suggestion);
  draft.put('motions', {
    ...motion,
    convertedTo: suggestion.id,
    disposition: 'converted',
    entered: withEntered(motion.entered, 'disposition', 'convertedTo'),
  });
  return { change: draft.change('motion-converted', motion.title), suggestion: suggestion.id };
}
