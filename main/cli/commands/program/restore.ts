import type { CallOutput } from '#shared/contract/contract.ts';
import { isMessageKey } from '#shared/messages/catalogue.ts';
import type { Command, Tools } from '../../command.ts';
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
      for (const line of differenceLines(compared, tools)) tools.print(line);
      return 0;
    }
    const restored = await tools.call('backups.restore', { name });
    tools.printJson(restored);
    tools.print(tools.say('backup.restored', restored));
    return 0;
  },
};

function differenceLines({ backup, differences }: CallOutput<'backups.compare'>, tools: Tools): string[] {
  const lines = differences.map(({ collection, ...counts }) => {
    const key = `kept.${collection}` as const;
    return `  ${tools.say('backup.difference', { in: isMessageKey(key) ? tools.say(key) : collection, ...counts })}`;
  });
  const title = tools.say('backup.compare-title', { name: backup.name });
  return [title, ...(lines.length > 0 ? lines : [`  ${tools.say('backup.same')}`])];
}
