import type { ListName } from '#shared/lists/all-lists.ts';
import type { Around } from '#shared/lists/list-column.ts';
import { organsAround } from '#shared/lists/organs-around.ts';
import type { Tools } from './command.ts';

/** The names that the cells of a list need. */
export async function aroundList(name: ListName, tools: Tools): Promise<Around> {
  const organs = await tools.organNames();
  const around = organsAround(tools.say, (id) => organs.get(id) ?? id);
  if (name !== 'points') return around;
  const opinions = new Map((await tools.call('opinions.list', {})).map((one) => [one.id, one]));
  return { ...around, opinion: (id) => opinions.get(id) ?? null };
}
