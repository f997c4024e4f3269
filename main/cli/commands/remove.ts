import type { Command } from '../command.ts';

export const removeCommand: Command = {
  name: 'remove',
  usage: 'remove SOURCE',
  about: 'cli.about-remove',
  options: {},
  positionals: { least: 1, most: 1 },

  async run({ positionals }, tools) {
    const removed = await tools.call('sources.remove', { id: positionals[0] ?? '' });
    tools.printJson(removed);
    tools.print(tools.say('cli.removed', { id: removed.id }));
    return 0;
  },
};
