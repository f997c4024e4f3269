import { differenceLines } from '#shared/messages/difference-lines.ts';
import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';

export const restoreCommand: Command = {
  name: 'restore',
  group: 'program',
  usage: ['restore BACKUP', 'restore BACKUP --preview'],
  about: 'cli.about-restore',
  options: pickOptions('preview'),
  positionals: { least: 1, most: 1 },
  example: 'restore 2026-11-21T02-00-00Z --preview',

  async run({ positionals, isSet }, tools) {
    const name = positionals[0] ?? '';
    if (isSet('preview')) {
      const compared = await tools.call('backups.compare', { name });
      tools.printJson(compared);
      tools.print(tools.say('backup.compare-title', { name: compared.backup.name }));
      for (const line of differenceLines(tools.language, compared.differences)) tools.print(`  ${line}`);
      return 0;
    }
    const restored = await tools.call('backups.restore', { name });
    tools.printJson(restored);
    tools.print(tools.say('backup.restored', restored));
    return 0;
  },
};
