import { type Command, type Given, type Tools, UsageError, ValueError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { neededText } from '../../options/read-options.ts';
import { findListId } from '../../records/find-list.ts';
import { findId } from '../../records/find-record.ts';
import { refuseFolder, writeOutputFile } from '../../write-output-file.ts';

const tables = ['suggestions', 'points', 'motions', 'commitments', 'targets', 'organs', 'due'] as const;

async function likeInput(given: Given, tools: Tools): Promise<{ like?: string }> {
  const word = given.option('like');
  return word === undefined ? {} : { like: await findListId(word, tools) };
}

export const exportCommand: Command = {
  name: 'export',
  group: 'overview',
  usage: [`export ${tables.join('|')} [RECORD…] --out FILE`, 'export suggestions [RECORD…] --like LIST --out FILE'],
  about: 'cli.about-export',
  options: pickOptions('out', 'like'),
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  example: 'export suggestions --out 建议办理情况.xlsx',

  /** Suggestions go out with the columns of their main list, or of the one that is named; the other tables with our own. */
  async run(given, tools) {
    const [word = '', ...records] = given.positionals;
    const file = neededText(given, 'out');
    const table = tables.find((one) => one === word);
    if (table === undefined) throw new UsageError('cli.unknown-list', { word, known: tables.join(' ') });
    if (table !== 'suggestions' && given.has('like'))
      throw new ValueError('cli.option-not-for-kind', { option: 'like', kind: word });
    if (table === 'due' && records.length > 0) throw new UsageError('cli.too-many');
    await refuseFolder(file);
    const ids: string[] = [];
    if (table !== 'due') for (const record of records) ids.push(await findId(record, table, tools));
    const chosen = ids.length === 0 ? {} : { ids };
    const written =
      table === 'suggestions'
        ? await tools.call('suggestions.exportList', { ...chosen, ...(await likeInput(given, tools)) })
        : await tools.call('tables.export', { table, ...chosen });
    await writeOutputFile(file, written.bytes);
    tools.printJson({ file, bytes: written.bytes.length });
    tools.print(tools.say('cli.exported', { file }));
    return 0;
  },
};
