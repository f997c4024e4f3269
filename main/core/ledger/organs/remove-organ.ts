import type { Change, Collection, Ledger } from '#shared/domain/ledger.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { placesOfLedger } from '../places/ledger-places.ts';
import { placeIn } from '../places/paper-place.ts';
import { toldUsage } from '../told-usage.ts';
import { joinOrgans } from './join-organs.ts';
import { oneName } from './organ-id.ts';
import { keeperOf } from './organ-keeper.ts';
import { swapOrgans } from './organ-references.ts';
import { organNamed } from './resolve-organ.ts';

/** How many records of each collection name one of these organs, by id or (办理措施) in print. */
function usageOf(draft: LedgerDraft, ledger: Ledger, ids: ReadonlySet<string>): Map<Collection, number> {
  const records = new Map<Collection, Set<string>>();
  const note = (collection: Collection, record: string) =>
    records.set(collection, (records.get(collection) ?? new Set()).add(record));
  swapOrgans(draft, ({ collection, record, id }) => {
    if (ids.has(id)) note(collection, record);
    return id;
  });
  const places = placesOfLedger(ledger);
  const keeper = keeperOf(draft, places);
  for (const measure of draft.all('measures')) {
    const names = measure.organs.map(oneName).filter((name) => name !== null);
    const place = placeIn(draft, measure.citation.document);
    if (names.some((name) => ids.has(keeper(name, place).id))) note('measures', measure.id);
  }
  return new Map([...records].map(([collection, used]) => [collection, used.size]));
}

/**
 * Takes out an organ that nothing names, with the names that lead to it. Errors: `not-found`; `record-in-use` with where it is
 * named, in the office's language.
 */
export function removeOrgan(ledger: Ledger, nameOrId: string): { change: Change; id: string; title: string } {
  const organ = organNamed(ledger, nameOrId);
  const isRoot = organ.mergedInto === null;
  const names = Object.values(ledger.organs).filter(
    (one) => isRoot && organRoot(ledger.organs, one.id)?.id === organ.id,
  );
  const ids = new Set([organ.id, ...names.map((one) => one.id)]);
  const draft = draftOf(ledger);
  const usage = usageOf(draft, ledger, ids);
  const { title } = organ;
  if (usage.size > 0) throw new CoreError('record-in-use', { title, where: toldUsage(usage) });
  for (const id of ids) draft.remove('organs', id);
  joinOrgans(draft);
  return { change: draft.change('organ-removed', title), id: organ.id, title };
}
