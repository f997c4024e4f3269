import type { Tools } from './command.ts';
import type { OrganNames } from './list-columns.ts';

/** The title of every organ by its id, also by the ids of the copies that are shown as one with it. */
export async function loadOrganNames(call: Tools['call']): Promise<OrganNames> {
  const organs = await call('organs.list', {});
  return new Map(organs.flatMap(({ id, otherIds, title }) => [id, ...otherIds].map((one) => [one, title] as const)));
}
