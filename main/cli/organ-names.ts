import { type OrganNames, organNames } from '#shared/domain/organ-labels.ts';
import type { Tools } from './command.ts';

/** The name of every organ by its id, also by the ids of the copies that are shown as one with it. */
export async function loadOrganNames(call: Tools['call']): Promise<OrganNames> {
  return organNames(await call('organs.list', {}));
}
