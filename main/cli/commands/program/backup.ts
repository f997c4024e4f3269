import type { Command } from '../../command.ts';

export const backupCommand: Command = {
  name: 'backup',
  group: 'program',
  usage: ['backup'],
  about: 'cli.about-backup',
  options: {},
  positionals: { least: 0, most: 0 },
  example: 'backup --data-dir /srv/duban',

  async run(_, tools) {
    const backup = await tools.call('workspace.backup', undefined);
    tools.printJson(backup);
    tools.print(tools.say('cli.backed-up', { name: backup.name, kilobytes: Math.ceil(backup.bytes / 1024) }));
    return 0;
  },
};
