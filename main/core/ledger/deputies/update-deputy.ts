import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Collection, Ledger } from '#shared/domain/ledger.ts';
import type { DeputyRecord } from '#shared/domain/office-records.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { refuseCircle } from '../refuse-merger.ts';
import { toldUsage } from '../told-usage.ts';
import { deputyRoot } from './deputy-rows.ts';
import { namedDeputies } from './join-deputies.ts';

/** The one deputy of an id or a name. Errors: `not-found`, also for a name that several bear. */
function deputyNamed(ledger: Ledger, nameOrId: string): DeputyRecord {
  const own = Object.hasOwn(ledger.deputies, nameOrId) ? ledger.deputies[nameOrId] : undefined;
  const named = Object.values(ledger.deputies).filter((one) => one.title === nameOrId && !one.mergedInto);
  const deputy = own ?? (named.length === 1 ? named[0] : undefined);
  if (!deputy) throw new CoreError('not-found', { id: nameOrId });
  return deputy;
}

/** Says that a deputy is the same person as another (null: that it is not). Errors: `not-found`; `merge-impossible` in a circle. */
export function updateDeputy(ledger: Ledger, { id, mergedInto }: ParsedInput<'deputies.update'>): Change {
  const { mergedInto: _, ...known } = recordOf(ledger, 'deputies', id);
  if (mergedInto !== null) {
    refuseCircle(known, recordOf(ledger, 'deputies', mergedInto), deputyRoot(ledger.deputies, mergedInto)?.id);
  }
  const draft = draftOf(ledger);
  const entered = withEntered(known.entered, 'mergedInto');
  draft.put('deputies', { ...known, ...(mergedInto === null ? {} : { mergedInto }), entered });
  return draft.change(mergedInto === null ? 'deputy-updated' : 'deputies-merged', known.title);
}

/** Lays the records of one person together. Gives the one that stays. Errors: `not-found`, `merge-impossible`. */
export function mergeDeputies(
  ledger: Ledger,
  input: ParsedInput<'deputies.merge'>,
): { change: Change; deputy: string } {
  const { id } = deputyNamed(ledger, input.id);
  const target = deputyNamed(ledger, input.into);
  const root = deputyRoot(ledger.deputies, target.id) ?? target;
  const into = root.id === id ? target : root;
  return { change: updateDeputy(ledger, { id, mergedInto: into.id }), deputy: into.id };
}

/** Takes out a deputy whom nothing names. Errors: `not-found`; `record-in-use` with where the name stands. */
export function removeDeputy(ledger: Ledger, nameOrId: string): { change: Change; id: string; title: string } {
  const { id, title } = deputyNamed(ledger, nameOrId);
  const draft = draftOf(ledger);
  const names = Object.values(ledger.deputies).filter(
    (one) => one.id === id || deputyRoot(ledger.deputies, one.id)?.id === id,
  );
  const ids = new Set(names.map((one) => one.id));
  const usage = new Map<Collection, number>();
  for (const [named, { mentions }] of namedDeputies(draft, draftPlaces(draft))) {
    if (!ids.has(named)) continue;
    for (const { collection } of mentions) usage.set(collection, (usage.get(collection) ?? 0) + 1);
  }
  if (usage.size > 0) throw new CoreError('record-in-use', { title, where: toldUsage(usage) });
  for (const one of ids) draft.remove('deputies', one);
  return { change: draft.change('deputy-removed', title), id, title };
}
