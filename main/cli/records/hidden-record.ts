import { CoreError } from '#core/core-error.ts';
import type { Tools } from '../command.ts';
import type { RecordKind } from './record-kind.ts';

type Look = (id: string, tools: Tools) => Promise<{ title: string } | null>;

/** Records that no list shows but that are there: second copies of papers, points that were withdrawn. */
const looks: Partial<Record<RecordKind, Look>> = {
  opinions: async (id, tools) => (await tools.call('opinions.get', { id })).opinion,
  feedback: async (id, tools) => (await tools.call('feedback.get', { id })).feedback,
  points: async (id, tools) => {
    // The id of a point begins with that of its opinion.
    const { points } = await tools.call('opinions.get', { id: id.replace(/-p\d+$/, '') });
    return points.find((one) => one.id === id) ?? null;
  },
};

/** The record that an id means although no list shows it; null when there is none. `kinds` are looked through in their order. */
export async function hiddenRecord<Kind extends RecordKind>(
  id: string,
  kinds: readonly Kind[],
  tools: Tools,
): Promise<{ kind: Kind; id: string; title: string } | null> {
  for (const kind of kinds) {
    try {
      const record = await looks[kind]?.(id, tools);
      if (record) return { kind, id, title: record.title };
    } catch (error) {
      if (!(error instanceof CoreError) || !['not-found', 'bad-input'].includes(error.code)) throw error;
    }
  }
  return null;
}
