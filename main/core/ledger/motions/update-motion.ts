import type { ParsedInput } from '#shared/contract/contract.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { type MotionStatus, motionStatuses, motionTransitions } from '#shared/domain/motion-transitions.ts';
import type { EvidenceNeed } from '#shared/domain/transition.ts';
import { CoreError } from '../../core-error.ts';
import { conversionId } from '../joins/join-conversions.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { organFor } from '../organs/organ-for.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { newSuggestion } from '../propose/propose-suggestions.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { checkMove } from '../refuse-move.ts';
import { typedDue } from '../typed-due.ts';

type Patch = ParsedInput<'motions.update'>;
/** What the host knows besides the input: day, person, and the due date by the rule when a hand-over day is set. */
export type Circumstances = { today: string; by: string; ruleDue: DueDate | null };

function hasEvidence(motion: MotionRecord) {
  const paper = (role: MotionRecord['papers'][number]['role']) => motion.papers.some((one) => one.role === role);
  return (need: EvidenceNeed): boolean => {
    switch (need) {
      case 'hand-over-date':
        return motion.handedOverOn !== null;
      case 'merge-target':
        return motion.mergedInto !== null;
      case 'suggestion':
        return motion.convertedTo !== null;
      case 'reason':
        return motion.note.trim() !== '';
      case 'paper-implementation':
        return paper('implementation') || motion.note.trim() !== '';
      case 'paper-opinion':
        return paper('opinion') || motion.note.trim() !== '';
      case 'paper-feedback':
        return paper('feedback') || motion.note.trim() !== '';
      default:
        return false;
    }
  };
}

function statusOf(text: string): MotionStatus {
  const found = motionStatuses.find((status) => status === text);
  if (!found) throw new CoreError('bad-input', { field: 'status', reason: text.slice(0, 40) });
  return found;
}

/** The motion in its new status, with the step in its history. Errors: `transition-illegal`, `evidence-needed`. */
function moved(
  ledger: Ledger,
  motion: MotionRecord,
  to: MotionStatus,
  now: Circumstances,
  call?: string,
): MotionRecord {
  if (to === motion.status) return motion;
  checkMove({
    table: motionTransitions,
    statusKey: 'motion-status',
    title: motion.title,
    from: motion.status,
    to,
    has: hasEvidence(motion),
    language: ledgerLanguage(ledger),
    ...(call === undefined ? {} : { call }),
  });
  const on = to === 'handed-over' ? (motion.handedOverOn ?? now.today) : now.today;
  const step = { on, from: motion.status, to, by: now.by, note: '' };
  return { ...motion, status: to, history: [...motion.history, step], entered: withEntered(motion.entered, 'status') };
}

function patched(draft: LedgerDraft, motion: MotionRecord, patch: Patch, now: Circumstances): MotionRecord {
  const next = { ...motion };
  const place = placeOfRecord(draft, motion);
  if (patch.lead !== undefined) next.lead = patch.lead === null ? null : organFor(draft, patch.lead, place);
  if (patch.support !== undefined) {
    next.support = [...new Set(patch.support.map((name) => organFor(draft, name, place)))];
  }
  if (patch.handedOverOn !== undefined) {
    next.handedOverOn = patch.handedOverOn;
    if (!motion.entered.includes('due')) next.due = now.ruleDue;
  }
  if (patch.due !== undefined) next.due = typedDue(motion.due, patch.due);
  if (patch.mergedInto !== undefined) next.mergedInto = patch.mergedInto;
  if (patch.note !== undefined) next.note = patch.note;
  return next;
}

/**
 * Sets what a person typed of a motion. Naming the motion it is merged into, or the hand-over day, moves it there when its
 * state allows. Errors: `not-found`, `conflict` (merged into itself), `transition-illegal`, `evidence-needed`.
 */
export function updateMotion(ledger: Ledger, patch: Patch, now: Circumstances): Change {
  const motion = recordOf(ledger, 'motions', patch.id);
  if (patch.mergedInto) {
    const target = recordOf(ledger, 'motions', patch.mergedInto);
    if (target.id === motion.id || target.mergedInto === motion.id) {
      throw new CoreError('conflict', { id: motion.id, title: motion.title });
    }
  }
  const draft = draftOf(ledger);
  const fields = Object.entries(patch).filter(([field, value]) => field !== 'id' && value !== undefined);
  let next = patched(draft, motion, patch, now);
  const isEarly = motion.status === 'moved' || motion.status === 'reviewed';
  const implied = patch.mergedInto ? 'merged' : patch.handedOverOn && isEarly ? 'handed-over' : null;
  const to = patch.status === undefined ? implied : statusOf(patch.status);
  if (to !== null) next = moved(ledger, next, to, now);
  if (to === 'merged') next.disposition = 'merged';
  next.entered = withEntered(
    next.entered,
    ...fields.map(([field]) => field),
    ...(to === 'merged' ? ['disposition'] : []),
  );
  draft.put('motions', next);
  return draft.change(patch.mergedInto ? 'motion-merged' : 'motion-updated', motion.title);
}

function suggestionOf(motion: MotionRecord, number: string, now: Circumstances): SuggestionRecord {
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
    history: [
      ...motion.history,
      { on: now.today, from: motion.status, to: 'registered', by: now.by, note: motion.title },
    ],
    entered: ['title', ...(number === '' ? [] : ['number'])],
  });
}

/**
 * Makes a suggestion of a motion, with the motion's history. A motion converted already keeps its suggestion and takes the
 * number. Gives the suggestion's id. Errors: `not-found`, `transition-illegal`.
 */
export function convertMotion(
  ledger: Ledger,
  input: { id: string; number: string },
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
  const suggestion = suggestionOf(motion, input.number, now);
  const next = moved(ledger, { ...motion, convertedTo: suggestion.id }, 'converted', now, 'motions.convert');
  draft.put('suggestions', suggestion);
  draft.put('motions', {
    ...next,
    disposition: 'converted',
    entered: withEntered(next.entered, 'disposition', 'convertedTo'),
  });
  return { change: draft.change('motion-converted', motion.title), suggestion: suggestion.id };
}
