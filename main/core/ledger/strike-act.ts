import { CoreError } from '../core-error.ts';

/** Facts without the one that was entered by mistake. Errors: `not-found`. */
export function withoutAct<A extends { id: string }>(acts: readonly A[], id: string): A[] {
  const kept = acts.filter((act) => act.id !== id);
  if (kept.length === acts.length) throw new CoreError('not-found', { id });
  return kept;
}
