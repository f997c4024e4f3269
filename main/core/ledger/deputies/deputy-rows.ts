import type { DeputyRow } from '#shared/contract/meeting-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { DeputyRecord } from '#shared/domain/office-records.ts';
import { draftOf } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { namedDeputies } from './join-deputies.ts';

type Deputies = Ledger['deputies'];

/** The record under which a deputy is kept: follows mergers to their end. Null for an unknown id. */
export function deputyRoot(deputies: Deputies, id: string): DeputyRecord | null {
  const seen = new Set<string>();
  let deputy = Object.hasOwn(deputies, id) ? (deputies[id] ?? null) : null;
  while (deputy?.mergedInto && !seen.has(deputy.id)) {
    seen.add(deputy.id);
    deputy = deputies[deputy.mergedInto] ?? deputy;
  }
  return deputy;
}

/** Deputies of one name and place, one of them without delegation: nobody knows whose motions these are. */
function alikeDeputies(ledger: Ledger): Map<string, string[]> {
  const open = Object.values(ledger.deputies).filter((one) => !one.mergedInto && !one.entered.includes('mergedInto'));
  const near = (one: DeputyRecord) =>
    open.filter(
      (other) =>
        other.id !== one.id &&
        other.title === one.title &&
        other.place === one.place &&
        (one.delegation === null || other.delegation === null),
    );
  return new Map(open.map((one) => [one.id, near(one).map((other) => other.id)]));
}

/** Deputies by name, each with the motions and suggestions that name the person. */
export function deputyRows(ledger: Ledger): DeputyRow[] {
  const alike = alikeDeputies(ledger);
  const rows = new Map<string, DeputyRow>();
  for (const deputy of Object.values(ledger.deputies)) {
    if (deputy.mergedInto) continue;
    rows.set(deputy.id, { ...deputy, motions: 0, suggestions: 0, otherIds: [], alike: alike.get(deputy.id) ?? [] });
  }
  const rowOf = (id: string) => rows.get(deputyRoot(ledger.deputies, id)?.id ?? '');
  for (const { id, mergedInto } of Object.values(ledger.deputies)) if (mergedInto) rowOf(id)?.otherIds.push(id);
  const draft = draftOf(ledger);
  for (const [id, { mentions }] of namedDeputies(draft, draftPlaces(draft))) {
    const row = rowOf(id);
    if (!row) continue;
    for (const { collection } of mentions) row[collection] += 1;
  }
  return [...rows.values()].sort(
    (a, b) =>
      a.title.localeCompare(b.title, 'zh-CN') ||
      (a.delegation ?? '').localeCompare(b.delegation ?? '', 'zh-CN') ||
      (a.id < b.id ? -1 : 1),
  );
}
