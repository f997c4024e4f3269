import type { OrganRow } from '#shared/contract/organ-calls.ts';
import { isOverdue } from '#shared/domain/duty.ts';
import { counted } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { earlierNames } from '#shared/domain/organ-name-on.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { shownIn } from '#shared/domain/shown-organ.ts';
import { withOrgansAt } from '../as-of/organs-at.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { pointOrgans } from '../points/point-rows.ts';
import { alikeOrgans } from './alike-organs.ts';
import { type KnownOrgans, renamedOf } from './renamed-of.ts';

/** The row of an organ by any of its ids. */
type RowOf = (id: string | null) => OrganRow | undefined;

/** A row for each organ that no other one has taken in, with nothing counted yet. */
function blankRows(ledger: Ledger): Map<string, OrganRow> {
  const rows = new Map<string, OrganRow>();
  const alike = alikeOrgans(ledger);
  for (const organ of Object.values(ledger.organs)) {
    if (organ.mergedInto !== null) continue;
    const counts = { points: 0, open: 0, overdue: 0, suggestions: 0, commitments: 0 };
    const shown = shownIn(ledger.organs)(organ);
    const row = { ...organ, ...counts, ...(shown !== organ.title && { shown }) };
    rows.set(organ.id, { ...row, otherIds: [], alike: alike.get(organ.id) ?? [] });
  }
  return rows;
}

/** Tells each row the organs that it took in, and the names that it had. */
function nameRows(ledger: Ledger, rows: ReadonlyMap<string, OrganRow>, rowOf: RowOf, known: KnownOrgans): void {
  for (const organ of Object.values(ledger.organs)) {
    const row = organ.mergedInto === null ? undefined : rowOf(organ.id);
    if (!row) continue;
    row.otherIds.push(organ.id);
    const { title, shortNames, formerNames, mergedOn: on } = organ;
    if (on) row.merged = [...(row.merged ?? []), { id: organ.id, title, names: [...shortNames, ...formerNames], on }];
  }
  for (const row of rows.values()) {
    const earlier = [row.id, ...row.otherIds].flatMap((id) => earlierNames(known.organs, id));
    if (earlier.length > 0) row.earlier = earlier;
    const renamed = renamedOf(known, row.id);
    if (renamed.length > 0) row.renamed = renamed;
  }
}

/** Counts what each organ answers for. */
function countInto(ledger: Ledger, rowOf: RowOf, today: string): void {
  for (const point of counted(ledger, 'points')) {
    for (const row of pointOrgans(ledger, point).map(rowOf)) {
      if (!row) continue;
      row.points += 1;
      if (isOpenPoint(point.status)) row.open += 1;
    }
  }
  for (const duty of dutiesOf(ledger)) {
    const organs = new Set(duty.organs.map(rowOf));
    for (const row of organs) {
      if (row && duty.kind === 'answer' && duty.state === 'open') row.open += 1;
      if (row && isOverdue(duty, today)) row.overdue += 1;
    }
  }
  for (const suggestion of counted(ledger, 'suggestions')) {
    const involved = new Set([...suggestion.lead, ...suggestion.support].map(rowOf));
    for (const row of involved) if (row) row.suggestions += 1;
  }
  for (const commitment of counted(ledger, 'commitments')) {
    for (const row of new Set(commitment.organs.map(rowOf))) if (row) row.commitments += 1;
  }
}

/** Organs with what they answer for, the most burdened first: open are points not closed and suggestions that owe an answer; other names of an organ stand under it, not beside it. `known` is all that is told of the days of their names. */
export function organRows(
  stored: Ledger,
  today: string,
  known: KnownOrgans = { organs: stored.organs, until: null },
): OrganRow[] {
  const ledger = withOrgansAt(stored, today);
  const rows = blankRows(ledger);
  const rowOf: RowOf = (id) => rows.get(organRoot(ledger.organs, id)?.id ?? '');
  nameRows(ledger, rows, rowOf, known);
  countInto(ledger, rowOf, today);
  return [...rows.values()].sort(
    (a, b) =>
      b.overdue - a.overdue ||
      b.open - a.open ||
      b.points + b.suggestions - a.points - a.suggestions ||
      (a.title < b.title ? -1 : 1),
  );
}
