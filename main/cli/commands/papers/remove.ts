import type { Command } from '../../command.ts';
import { findId } from '../../records/find-record.ts';

export const removeCommand: Command = {
  name: 'remove',
  group: 'papers',
  usage: ['remove SOURCE'],
  about: 'cli.about-remove',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'remove 6f2ac53f085d',

  async run({ positionals }, tools) {
    const id = await findId(positionals[0] ?? '', 'sources', tools);
    const removed = await tools.call('sources.remove', { id });
    tools.printJson(removed);
    tools.print(tools.say('cli.removed', { id: removed.id }));
    return 0;
  },
};
