import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { organFor } from '../organs/organ-for.ts';
import { placeIn } from '../places/paper-place.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { typedDue } from '../typed-due.ts';
import { movePoint } from './move-point.ts';

type Patch = ParsedInput<'points.update'>;

function withAssignment(draft: LedgerDraft, point: PointRecord, patch: Patch): PointRecord {
  const next = { ...point };
  const place = placeIn(draft, point.citation.document);
  if (patch.lead !== undefined) next.lead = patch.lead === null ? null : organFor(draft, patch.lead, place);
  if (patch.support !== undefined) {
    next.support = [...new Set(patch.support.map((name) => organFor(draft, name, place)))];
  }
  if (patch.due !== undefined) next.due = typedDue(point.due, patch.due);
  return next;
}

/**
 * Sets what a person typed of a point: heading, organs, due date, next step, note, status. The locked words cannot be set.
 * A field that is set is the person's from then on. Errors: `not-found`, `transition-illegal`, `evidence-needed`.
 */
export function updatePoint(ledger: Ledger, patch: Patch, today: string): Change {
  const language = ledgerLanguage(ledger);
  const point = recordOf(ledger, 'points', patch.id);
  const draft = draftOf(ledger);
  const fields = Object.entries(patch).filter(([field, value]) => field !== 'id' && value !== undefined);
  let next = withAssignment(draft, point, patch);
  if (patch.title !== undefined) next.title = patch.title;
  if (patch.nextStep !== undefined) next.nextStep = patch.nextStep;
  if (patch.note !== undefined) next.note = patch.note;
  if (patch.status !== undefined) {
    const opinion = ledger.opinions[point.opinion] ?? null;
    next = movePoint(next, opinion, { to: patch.status, on: today, reason: next.note }, language);
  }
  next.entered = withEntered(point.entered, ...fields.map(([field]) => field));
  draft.put('points', next);
  return draft.change('point-updated', next.title);
}
