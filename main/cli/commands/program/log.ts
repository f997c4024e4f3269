import type { CallInput } from '#shared/contract/contract.ts';
import type { LogRow } from '#shared/contract/workspace-calls.ts';
import { logColumns } from '#shared/lists/log-columns.ts';
import { aroundList } from '../../around-list.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { dayOption, numberOption, stated } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { changeLines } from '../../show/change-lines.ts';
import { textColumns } from '../../text-columns.ts';
import { textTable } from '../../text-table.ts';
import { refuseFolder, writeOutputFile } from '../../write-output-file.ts';

const kinds = ['opinions', 'feedback', 'points', 'suggestions', 'motions', 'commitments', 'organs', 'sources'] as const;

export const logCommand: Command = {
  name: 'log',
  group: 'program',
  usage: ['log [--from DATE] [--to DATE] [--who NAME] [--record RECORD] [--limit N]', 'log … --out FILE.xlsx'],
  about: 'cli.about-log',
  options: pickOptions('from', 'to', 'who', 'record', 'limit', 'out'),
  positionals: { least: 0, most: 0 },
  example: 'log --record 第12号 --from 2026-10-01 --out 改动记录.xlsx',

  async run(given, tools) {
    const chosen = {
      ...stated({ from: dayOption(given, 'from'), to: dayOption(given, 'to'), who: given.option('who') }),
      ...(await recordOf(given.option('record'), tools)),
    };
    const file = given.option('out');
    if (file !== undefined) return exportLog(file, chosen, tools);
    const limit = numberOption(given, 'limit', 500) ?? 50;
    const rows = await tools.call('log.list', { limit, values: true, ...chosen });
    tools.printJson(rows);
    const columns = textColumns(logColumns, await aroundList('log', tools));
    tools.print(rows.length === 0 ? tools.say('cli.nothing') : withChanges(textTable(columns, rows), rows, tools));
    return 0;
  },
};

/** Writes the chosen entries, all of them, as a workbook. Gives the exit code. */
async function exportLog(file: string, chosen: CallInput<'log.export'>, tools: Tools): Promise<number> {
  await refuseFolder(file);
  const { bytes } = await tools.call('log.export', chosen);
  await writeOutputFile(file, bytes);
  tools.printJson({ file, bytes: bytes.length });
  tools.print(tools.say('cli.exported', { file }));
  return 0;
}

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
