import type { LogRow } from '#shared/contract/workspace-calls.ts';
import { logColumns } from '#shared/lists/log-columns.ts';
import { aroundList } from '../../around-list.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { numberOption } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { changeLines } from '../../show/change-lines.ts';
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
    const record = await recordOf(given.option('record'), tools);
    const rows = await tools.call('log.list', { limit, values: true, ...record });
    tools.printJson(rows);
    const columns = textColumns(logColumns, await aroundList('log', tools));
    tools.print(rows.length === 0 ? tools.say('cli.nothing') : withChanges(textTable(columns, rows), rows, tools));
    return 0;
  },
};

/** The table of the trail with what each entry changed under its line. */
function withChanges(table: string, rows: readonly LogRow[], tools: Tools): string {
  const [heading = '', rule = '', ...lines] = table.split('\n');
  const told = lines.flatMap((line, at) => [line, ...changeLines(rows[at], tools).map((one) => `    ${one}`)]);
  return [heading, rule, ...told].join('\n');
}

/** A record that is gone still has its trail: an id that nothing bears any more is asked for as it is. */
async function recordOf(word: string | undefined, tools: Tools): Promise<{ record?: string }> {
  if (word === undefined) return {};
  if (/^[\w.~]+-[\w.~-]+$/.test(word)) return { record: word };
  return { record: (await findRecord(word, kinds, tools)).id };
}
