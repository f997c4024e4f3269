import type { ParsedInput } from '#shared/contract/contract.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { motionRoot } from '#shared/domain/motion-root.ts';
import type { Circumstances } from '../circumstances.ts';
import { givenDue, reasonedDue, recountDue } from '../dues/change-due.ts';
import { joinNamed } from '../joins/join-named.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { doubtsOfSupport, supportBeside } from '../organs/lead-and-support.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtsBeyondPaper, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { refuseCircle } from '../refuse-merger.ts';
import { decided } from './decided.ts';
import { doubtsOfDecision, motionReportDue } from './motion-due.ts';

type Patch = ParsedInput<'motions.update'>;

function withHandOver(ledger: Ledger, motion: MotionRecord, on: string | null, now: Circumstances): MotionRecord {
  if (motion.entered.includes('due') || motion.round > 1) return { ...motion, handedOverOn: on };
  const counted = on === null ? null : motionReportDue(ledger, motion, on);
  const step = { on: now.today, enteredOn: now.today, by: now.by, reason: '', allowedBy: '', letter: '' };
  return { ...motion, handedOverOn: on, due: recountDue(motion.due, counted, step, 'correction') };
}

/** The day of the patch; one that comes with the first hand-over is the first day, and corrects none that was counted with it. */
function typedOver(before: DueDate | null, patch: Patch, now: Circumstances): DueDate | null {
  const given = { by: now.by, on: now.today, reason: patch.dueReason ?? '' };
  if (patch.due === undefined) return reasonedDue(before, given);
  return patch.due === null ? null : givenDue(before, patch.due, given);
}

const plainFields = ['title', 'leadProposers', 'signers', 'disposition', 'mergedInto', 'note'] as const;
const textFields = ['number', 'session', 'handlingCommittee'] as const;

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
  if (patch.due !== undefined) next.due = typedOver(motion.due, patch, now);
  else if (patch.dueReason !== undefined) next.due = typedOver(next.due, patch, now);
  if (patch.mergedInto) next.disposition = 'merged';
  return withDecision(motion, next, patch);
}

/** The day of a decision that a person tells; what a person decided otherwise than papers tell was not decided on their day. */
function withDecision(before: MotionRecord, next: MotionRecord, patch: Patch): MotionRecord {
  const isTold = patch.mergedInto || patch.disposition || patch.dispositionOn;
  if (patch.dispositionOn === null || (isTold && next.disposition !== before.disposition)) {
    const { dispositionOn: _, ...rest } = next;
    return { ...decided({ ...rest, dispositionOn: null }, patch.dispositionOn) };
  }
  return isTold ? decided(next, patch.dispositionOn) : next;
}

function doubtsOf(
  ledger: Ledger,
  draft: LedgerDraft,
  motion: MotionRecord,
  next: MotionRecord,
  patch: Patch,
  now: Circumstances,
): Doubt[] {
  const { due: _, dueReason: __, ...untimed } = patch;
  const counted = patched(ledger, draft, motion, untimed, now).due;
  const start = motion.rounds.at(-1)?.closedOn ?? next.handedOverOn;
  const { lead, support } = next;
  return [
    ...(patch.support && lead !== null ? doubtsOfSupport(draft.records('organs'), [lead], support) : []),
    ...doubtsOfDay(patch.handedOverOn, now.today),
    ...doubtsOfDay(patch.dispositionOn, now.today),
    ...(patch.handedOverOn && !patch.due ? doubtsOfDecision(ledger, next, patch.handedOverOn) : []),
    ...(patch.due ? doubtsOfDue(patch.due, start, now.today) : []),
    ...(patch.due ? doubtsBeyondPaper(patch.due, counted) : []),
  ];
}

/** Parts of the input that are no field of the record. */
const unsaid = ['id', 'confirmed', 'dueReason'];

/**
 * Sets what a person typed of a motion. Where it stands follows from the facts. Errors: `not-found`, `merge-impossible` (into itself or in a circle),
 * `bad-input` (a reason for no day), `implausible`, `confirm-needed`.
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
  const names = [
    ...fields.map(([field]) => field),
    ...(patch.mergedInto ? ['disposition'] : []),
    ...(patch.dueReason === undefined ? [] : ['due']),
  ];
  draft.put('motions', { ...next, entered: withEntered(next.entered, ...names) });
  joinNamed(draft);
  return draft.change(patch.mergedInto ? 'motion-merged' : 'motion-updated', motion.title);
}
