import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { atOnce, inTurns, type Steps } from '../steps.ts';
import type { Store } from '../store/store.ts';

/** How often something is made afresh, with pauses, when other changes come in between; then once more without a pause. */
const tries = 4;

/**
 * Makes a change that takes long in stretches, so that others have their turn, and applies it only to the ledger that it was made from: what
 * came meanwhile may belong to it, though it touches none of its records. Gives what was made and the ledger it was made from. A change
 * without operations leaves no trace. Errors: as `store.apply`.
 */
export async function applyInTurns<T extends { change: Change }>(
  store: Store,
  making: (ledger: Ledger) => Steps<T>,
): Promise<{ made: T; before: Ledger }> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const before = store.ledger;
    const made = await inTurns(making(before));
    if (await applyTo(store, before, made)) return { made, before };
  }
  return applyAtOnce(store, making);
}

/** True when the ledger was still the one that the change was made from. */
async function applyTo(store: Store, before: Ledger, { change }: { change: Change }): Promise<boolean> {
  let isStanding = false;
  await store.applyMade((ledger) => {
    isStanding = ledger === before;
    return isStanding ? change : { ...change, operations: [] };
  });
  return isStanding;
}

/** The last time, with everything else held up, nothing can come between. */
async function applyAtOnce<T extends { change: Change }>(
  store: Store,
  making: (ledger: Ledger) => Steps<T>,
): Promise<{ made: T; before: Ledger }> {
  const entered: { made: T; before: Ledger }[] = [];
  await store.applyMade((before) => {
    const made = atOnce(making(before));
    entered.push({ made, before });
    return made.change;
  });
  const [only] = entered;
  if (only === undefined) throw new Error('A change that was not made was applied.');
  return only;
}
