import type { ParsedInput } from '#shared/contract/contract.ts';
import type { OrganAccount } from '#shared/contract/organ-calls.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { pointOrgan } from '../points/point-rows.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { ratesOf } from '../status/ledger-rates.ts';
import { joinOrgans } from './join-organs.ts';
import { enterOrgan } from './name-organ.ts';
import { organId } from './organ-id.ts';

type OrganRow = OrganRecord & {
  points: number;
  open: number;
  overdue: number;
  suggestions: number;
  commitments: number;
  otherIds: string[];
};

/** Organs with what they answer for, the most burdened first; other names of an organ stand under it, not beside it. */
export function organRows(ledger: Ledger, today: string): OrganRow[] {
  const rows = new Map<string, OrganRow>();
  for (const organ of Object.values(ledger.organs)) {
    if (organ.mergedInto !== null) continue;
    rows.set(organ.id, { ...organ, points: 0, open: 0, overdue: 0, suggestions: 0, commitments: 0, otherIds: [] });
  }
  const rowOf = (id: string | null) => rows.get(organRoot(ledger.organs, id)?.id ?? '');
  for (const organ of Object.values(ledger.organs)) {
    if (organ.mergedInto !== null) rowOf(organ.id)?.otherIds.push(organ.id);
  }
  for (const point of Object.values(ledger.points)) {
    const row = point.state === 'withdrawn' ? undefined : rowOf(pointOrgan(ledger, point));
    if (!row) continue;
    row.points += 1;
    if (!isOpenPoint(point.status)) continue;
    row.open += 1;
    if (point.due !== null && point.due.date < today) row.overdue += 1;
  }
  for (const suggestion of Object.values(ledger.suggestions)) {
    const involved = new Set([...suggestion.lead, ...suggestion.support].map(rowOf));
    for (const row of involved) if (row) row.suggestions += 1;
  }
  for (const commitment of Object.values(ledger.commitments)) {
    const row = commitment.state === 'dropped' ? undefined : rowOf(commitment.organ);
    if (row) row.commitments += 1;
  }
  return [...rows.values()].sort(
    (a, b) =>
      b.overdue - a.overdue ||
      b.open - a.open ||
      b.points + b.suggestions - a.points - a.suggestions ||
      (a.title < b.title ? -1 : 1),
  );
}

/** One organ's whole account: whatever name a paper used. Errors: `not-found`. */
export function organAccount(ledger: Ledger, id: string, today: string): OrganAccount {
  recordOf(ledger, 'organs', id);
  const organ = organRoot(ledger.organs, id) ?? recordOf(ledger, 'organs', id);
  const isIt = (other: string | null) => other !== null && organRoot(ledger.organs, other)?.id === organ.id;
  const points = Object.values(ledger.points).filter(
    (point) => point.state !== 'withdrawn' && (isIt(pointOrgan(ledger, point)) || point.support.some(isIt)),
  );
  const suggestions = Object.values(ledger.suggestions).filter((one) => [...one.lead, ...one.support].some(isIt));
  const motions = Object.values(ledger.motions).filter((one) => isIt(one.lead) || one.support.some(isIt));
  const commitments = Object.values(ledger.commitments).filter((one) => isIt(one.organ));
  const feedback = Object.values(ledger.feedback).filter((one) => isIt(one.organ) && one.sameAs === null);
  return {
    organ,
    points,
    suggestions,
    motions,
    commitments,
    feedback,
    rates: ratesOf(ledger, { points, suggestions, commitments }, today),
  };
}

/** Takes an abbreviation out of the account that it is about to take over, unless a person put it there. */
function standAlone(draft: LedgerDraft, short: string, full: string): void {
  const organ = draft.get('organs', short);
  if (organ?.mergedInto !== full || organ.entered.includes('mergedInto')) return;
  draft.put('organs', { ...organ, mergedInto: null, entered: withEntered(organ.entered, 'mergedInto') });
}

/**
 * Enters an organ or sets its names. `mergedInto` lays its account under another organ (null takes it out again); a person's
 * word on this is never changed by a reading. Errors: `not-found`; `conflict` for a merger in a circle or a name in use.
 */
export function updateOrgan(ledger: Ledger, input: ParsedInput<'organs.update'>): { change: Change; organ: string } {
  const draft = draftOf(ledger);
  const id = input.id ?? enterOrgan(draft, input.title, null) ?? organId(input.title);
  const known = draft.get('organs', id);
  if (!known) throw new CoreError('not-found', { id });
  const { title, shortNames, formerNames, mergedInto } = input;
  if (mergedInto) standAlone(draft, mergedInto, id);
  if (mergedInto && organRoot(draft.records('organs'), mergedInto)?.id === id) {
    throw new CoreError('conflict', { id, title });
  }
  if (mergedInto && !draft.get('organs', mergedInto)) throw new CoreError('not-found', { id: mergedInto });
  const isRenamed = known.title !== title;
  const formers = formerNames ?? known.formerNames;
  draft.put('organs', {
    ...known,
    title,
    shortNames: shortNames ?? known.shortNames,
    // The name a record was entered under keeps leading to it.
    formerNames: isRenamed && !formers.includes(known.title) ? [...formers, known.title] : formers,
    mergedInto: mergedInto === undefined ? known.mergedInto : mergedInto,
    entered: withEntered(
      known.entered,
      ...(isRenamed ? ['title'] : []),
      ...(shortNames ? ['shortNames'] : []),
      ...(formerNames ? ['formerNames'] : []),
      ...(mergedInto === undefined ? [] : ['mergedInto']),
    ),
  });
  joinOrgans(draft);
  return { change: draft.change('organ-updated', title), organ: id };
}
