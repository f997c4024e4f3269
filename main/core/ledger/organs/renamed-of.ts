import type { Ledger } from '#shared/domain/ledger.ts';
import { type Renaming, renamings } from '#shared/domain/organ-name-on.ts';

/** The organs with the days of their names and mergers; `until`: the ISO day behind which nothing is told, null where also what is to come is. */
export type KnownOrgans = { organs: Ledger['organs']; until: string | null };

export function renamedOf({ organs, until }: KnownOrgans, id: string): Renaming[] {
  const organ = organs[id];
  return organ ? renamings(organ).filter(({ on }) => until === null || on <= until) : [];
}
