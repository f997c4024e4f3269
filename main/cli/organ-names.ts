import { type NameOn, type OrganNames, organNames, organNamesOn } from '#shared/domain/organ-labels.ts';
import type { Tools } from './command.ts';

/** The names of organs by their ids, also by the ids of the copies that are shown as one with them: of the day in hand, and of earlier days. */
export type LoadedNames = { names: OrganNames; nameOn: NameOn };

/** The names of every organ. */
export async function loadOrganNames(call: Tools['call']): Promise<LoadedNames> {
  const rows = await call('organs.list', {});
  return { names: organNames(rows), nameOn: organNamesOn(rows) };
}
