import type { LogRow } from '#shared/contract/workspace-calls.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { numberOption } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { textTable } from '../../text-table.ts';
import { nameOfChange } from './undo.ts';

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
    tools.print(rows.length === 0 ? tools.say('cli.nothing') : logTable(rows, tools));
    return 0;
  },
};

/** A record that is gone still has its trail: an id that nothing bears any more is asked for as it is. */
async function recordOf(word: string | undefined, tools: Tools): Promise<{ record?: string }> {
  if (word === undefined) return {};
  if (/^[\w.~]+-[\w.~-]+$/.test(word)) return { record: word };
  return { record: (await findRecord(word, kinds, tools)).id };
}

function logTable(rows: LogRow[], tools: Tools): string {
  return textTable<LogRow>(
    [
      { heading: tools.say('cli.heading-number'), value: (row) => row.seq, isNumber: true },
      { heading: tools.say('cli.heading-date'), value: (row) => row.at.slice(0, 16).replace('T', ' ') },
      { heading: tools.say('cli.heading-who'), value: (row) => row.who, most: 16 },
      { heading: tools.say('cli.heading-what'), value: (row) => nameOfChange(row, tools), most: 30 },
      { heading: tools.say('cli.heading-title'), value: (row) => tools.tell(row.title), most: 50 },
    ],
    rows,
  );
}
