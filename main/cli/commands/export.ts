import { type Command, UsageError } from '../command.ts';
import { refuseFolder, writeOutputFile } from '../write-output-file.ts';

const tables = ['points', 'motions', 'commitments', 'targets', 'organs', 'due'] as const;

export const exportCommand: Command = {
  name: 'export',
  usage: `export suggestions|${tables.join('|')} --out FILE`,
  about: 'cli.about-export',
  options: { out: { type: 'string' } },
  positionals: { least: 1, most: 1 },

  /** Suggestions go out with the columns they came with; the other tables with our own. */
  async run({ positionals, option }, tools) {
    const word = positionals[0] ?? '';
    const out = option('out');
    if (out === undefined) throw new UsageError('cli.option-missing', { option: 'out' });
    const table = tables.find((one) => one === word);
    if (table === undefined && word !== 'suggestions') {
      throw new UsageError('cli.unknown-list', { word, known: ['suggestions', ...tables].join(' ') });
    }
    await refuseFolder(out);
    const written =
      table === undefined
        ? await tools.call('suggestions.exportList', {})
        : await tools.call('tables.export', { table });
    await writeOutputFile(out, written.bytes);
    tools.printJson({ file: out, bytes: written.bytes.length });
    tools.print(tools.say('cli.exported', { file: out }));
    return 0;
  },
};
