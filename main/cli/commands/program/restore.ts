import path from 'node:path';
import { differenceLines } from '#shared/messages/difference-lines.ts';
import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';

export const restoreCommand: Command = {
  name: 'restore',
  group: 'program',
  usage: ['restore BACKUP [--from FOLDER]', 'restore BACKUP --preview [--from FOLDER]'],
  about: 'cli.about-restore',
  options: { ...pickOptions('preview'), from: { type: 'string', value: 'FOLDER', about: 'cli.means-from-folder' } },
  positionals: { least: 1, most: 1 },
  example: 'restore 2026-11-21T02-00-00Z --preview',

  async run({ positionals, isSet, option }, tools) {
    const from = option('from');
    const backup = { name: positionals[0] ?? '', ...(from !== undefined && { from: path.resolve(from) }) };
    if (isSet('preview')) {
      const compared = await tools.call('backups.compare', backup);
      tools.printJson(compared);
      tools.print(tools.say('backup.compare-title', { name: compared.backup.name }));
      for (const line of differenceLines(tools.language, compared.differences)) tools.print(`  ${line}`);
      return 0;
    }
    const restored = await tools.call('backups.restore', backup);
    tools.printJson(restored);
    tools.print(tools.say('backup.restored', restored));
    return 0;
  },
};
