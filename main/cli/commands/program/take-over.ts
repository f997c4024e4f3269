import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';

export const takeOverCommand: Command = {
  name: 'take-over',
  group: 'program',
  usage: ['take-over'],
  about: 'cli.about-take-over',
  options: pickOptions('sure', 'confirm'),
  positionals: { least: 0, most: 0 },
  example: 'take-over --sure',

  async run(_, tools) {
    const { lock } = await tools.call('workspace.info', undefined);
    const taken = await tools.call('workspace.takeOver', { token: lock?.token ?? '' });
    tools.printJson(taken);
    tools.print(tools.say(taken.takenOver ? 'cli.taken-over' : 'cli.not-held', { holder: lock?.host ?? '' }));
    return 0;
  },
};
