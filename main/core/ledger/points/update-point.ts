import type { ParsedInput } from '#shared/contract/contract.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { asLeads, pointLeads } from '#shared/domain/point-leads.ts';
import type { Circumstances } from '../circumstances.ts';
import { givenDue, reasonedDue } from '../dues/change-due.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { doubtsOfSupport, supportBeside } from '../organs/lead-and-support.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtsBehindStart, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { movePoint } from './move-point.ts';

type Patch = ParsedInput<'points.update'>;

/** Parts of the input that are no field of the record. */
const unsaid = ['id', 'on', 'dueReason', 'confirmed'];

/** Who leads from now on; undefined where the person said nothing of it. Another lead comes alone, unless others are named with it. */
function typedLeads(
  point: PointRecord,
  { lead, alsoLead }: Patch,
  organ: (name: string) => string,
): string[] | undefined {
  if (lead === undefined && alsoLead === undefined) return undefined;
  const first = lead === undefined ? point.lead : lead === null ? null : organ(lead);
  // Where none leads alone, those that lead together are the leads.
  return [...new Set([...(first === null ? [] : [first]), ...(alsoLead ?? []).map(organ)])];
}

function withAssignment(draft: LedgerDraft, point: PointRecord, patch: Patch): PointRecord {
  const place = placeIn(draft, point.citation.document);
  const organ = (name: string) => typedOrgan(draft, name, place);
  const leads = typedLeads(point, patch, organ);
  const next = leads ? asLeads(point, leads) : { ...point };
  if (patch.support !== undefined) {
    next.support = [...new Set(patch.support.map(organ))];
    settleDoubts(doubtsOfSupport(draft.records('organs'), pointLeads(next), next.support));
  } else if (leads) next.support = [...supportBeside(draft.records('organs'), leads, next.support)];
  return next;
}

/**
 * The date that a person typed: the first one, or a correction of the one that stands (an extension is a call of its own). Null takes
 * the date away.
 */
function withDate(due: DueDate | null, date: string | null, now: Circumstances, reason: string): DueDate | null {
  if (date === null) return null;
  return givenDue(due, date, { by: now.by, on: now.today, reason });
}

function doubtsOf(ledger: Ledger, point: PointRecord, patch: Patch, now: Circumstances): Doubt[] {
  const start = point.rounds.at(-1)?.closedOn ?? ledger.opinions[point.opinion]?.handedOverOn;
  const dates = [patch.due, patch.limit].filter((date) => typeof date === 'string');
  const isMoved = patch.status !== undefined && patch.status !== point.status;
  return [
    ...dates.flatMap((date) => doubtsOfDue(date, start, now.today)),
    ...(isMoved ? doubtsOfStep(ledger, point, patch.on ?? now.today, now.today) : []),
  ];
}

/** A new status comes about in the round under way. */
function doubtsOfStep(ledger: Ledger, point: PointRecord, on: string, today: string): Doubt[] {
  const handedOverOn = ledger.opinions[point.opinion]?.handedOverOn;
  return [
    ...doubtsOfDay(on, today),
    ...doubtsBehindStart(on, { handedOverOn, redoneOn: point.rounds.at(-1)?.closedOn }),
  ];
}

/**
 * Sets what a person typed of a point: heading, organs, due date, next step, note, status. The locked words cannot be set.
 * A field that is set is the person's from then on. Errors: `not-found`, `transition-illegal`, `evidence-needed`, `implausible`,
 * `confirm-needed`.
 */
export function updatePoint(ledger: Ledger, patch: Patch, now: Circumstances): Change {
  const point = recordOf(ledger, 'points', patch.id);
  const confirmed = settleDoubts(doubtsOf(ledger, point, patch, now), patch.confirmed);
  const draft = draftOf(ledger);
  const fields = Object.entries(patch).filter(([field, value]) => !unsaid.includes(field) && value !== undefined);
  let next = withAssignment(draft, point, patch);
  const reason = patch.dueReason ?? '';
  if (patch.due !== undefined) next.due = withDate(point.due, patch.due, now, reason);
  else if (patch.limit === undefined && patch.dueReason !== undefined)
    next.due = reasonedDue(point.due, { by: now.by, on: now.today, reason });
  if (patch.limit !== undefined) next.limit = withDate(point.limit, patch.limit, now, reason);
  if (patch.title !== undefined) next.title = patch.title;
  if (patch.nextStep !== undefined) next.nextStep = patch.nextStep;
  if (patch.note !== undefined) next.note = patch.note;
  if (patch.status !== undefined) {
    const opinion = ledger.opinions[point.opinion] ?? null;
    const move = { to: patch.status, on: patch.on ?? now.today, reason: next.note, confirmed };
    next = movePoint(next, opinion, move, now);
  }
  const isReasoned = patch.dueReason !== undefined && patch.limit === undefined;
  const names = [...fields.map(([field]) => field), ...(isReasoned ? ['due'] : [])];
  const isLed = patch.lead !== undefined || patch.alsoLead !== undefined;
  next.entered = withEntered(point.entered, ...names, ...(isLed ? ['lead', 'alsoLead'] : []));
  draft.put('points', next);
  return draft.change('point-updated', next.title);
}
