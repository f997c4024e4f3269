import type { Command } from '../command.ts';

export const readAnywayCommand: Command = {
  name: 'read-anyway',
  usage: 'read-anyway SOURCE',
  about: 'cli.about-read-anyway',
  options: {},
  positionals: { least: 1, most: 1 },

  async run({ positionals }, tools) {
    const { source } = await tools.call('sources.readAnyway', { id: positionals[0] ?? '' });
    const { id, title, name, counts } = source;
    tools.printJson({ id, title, counts });
    tools.print(tools.say('cli.imported', { name, id, ...counts }));
    return 0;
  },
};
