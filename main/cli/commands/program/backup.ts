import path from 'node:path';
import { secondPlaceLine } from '#shared/messages/second-place-line.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import { type Command, type Given, type Tools, UsageError } from '../../command.ts';

export const backupCommand: Command = {
  name: 'backup',
  group: 'program',
  usage: ['backup', 'backup --to FOLDER', 'backup --no-copy'],
  about: 'cli.about-backup',
  options: {
    to: { type: 'string', value: 'FOLDER', about: 'cli.means-to-folder' },
    'no-copy': { type: 'boolean', about: 'cli.means-no-copy' },
  },
  positionals: { least: 0, most: 0 },
  example: 'backup --to D:/督办台备份',

  async run(given, tools) {
    await choosePlace(given, tools);
    const backup = await tools.call('workspace.backup', undefined);
    tools.printJson(backup);
    tools.print(tools.say('cli.backed-up', { name: backup.name, kilobytes: Math.ceil(backup.bytes / 1024) }));
    const { secondPlace } = backup;
    if (secondPlace === null) return 0;
    const state = secondPlaceLine(secondPlace, tools.say, momentWords);
    if (secondPlace.failure === null) tools.print(tools.say('cli.second-place', { state }));
    // The backup was made; that it stands in one place alone is a warning.
    else tools.complain(tools.say('cli.second-place', { state }));
    return 0;
  },
};

async function choosePlace(given: Given, tools: Tools): Promise<void> {
  const to = given.option('to');
  if (to === '') throw new UsageError('cli.option-value', { option: 'to' });
  if (to !== undefined) await tools.call('backups.choosePlace', { folder: path.resolve(to) });
  else if (given.isSet('no-copy')) await tools.call('backups.choosePlace', { none: true });
}
