import { logColumns } from '#shared/lists/log-columns.ts';
import { aroundList } from '../../around-list.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { numberOption } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { textColumns } from '../../text-columns.ts';
import { textTable } from '../../text-table.ts';

const kinds = ['opinions', 'feedback', 'points', 'suggestions', 'motions', 'commitments', 'organs', 'sources'] as const;

export const logCommand: Command = {
  name: 'log',
  group: 'program',
  usage: ['log [--limit N] [--record RECORD]'],
  about: 'cli.about-log',
  options: pickOptions('limit', 'record'),
  positionals: { least: 0, most: 0 },
  example: 'log --record 第12号 --limit 20',

  async run(given, tools) {
    const limit = numberOption(given, 'limit', 500) ?? 50;
    const rows = await tools.call('log.list', { limit, ...(await recordOf(given.option('record'), tools)) });
    tools.printJson(rows);
    tools.print(
      rows.length === 0
        ? tools.say('cli.nothing')
        : textTable(textColumns(logColumns, await aroundList('log', tools)), rows),
    );
    return 0;
  },
};

/** A record that is gone still has its trail: an id that nothing bears any more is asked for as it is. */
async function recordOf(word: string | undefined, tools: Tools): Promise<{ record?: string }> {
  if (word === undefined) return {};
  if (/^[\w.~]+-[\w.~-]+$/.test(word)) return { record: word };
  return { record: (await findRecord(word, kinds, tools)).id };
}
