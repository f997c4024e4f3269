import type { Tools } from '../command.ts';
import type { FoundRecord } from '../records/record-kind.ts';
import { section } from './sheet.ts';

/** What the desk asks a person to look at of a record, with its reasons; nothing where it asks nothing. Opinions tell theirs with their due dates. */
export async function toCheckSection({ kind, id }: FoundRecord, tools: Tools): Promise<string[]> {
  if (tools.isJson || kind === 'opinions') return [];
  const { items } = await tools.call('desk.get', {});
  const own = items.filter((item) => item.urgency === 'to-check' && item.collection === kind && item.record === id);
  return section(
    tools.say('desk.show-to-check'),
    own.map(({ because }) => tools.tell(because)),
  );
}
