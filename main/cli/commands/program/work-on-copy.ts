import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';

export const workOnCopyCommand: Command = {
  name: 'work-on-copy',
  group: 'program',
  usage: ['work-on-copy --sure'],
  about: 'cli.about-work-on-copy',
  options: pickOptions('sure', 'confirm'),
  positionals: { least: 0, most: 0 },
  example: 'work-on-copy --sure',

  async run(_, tools) {
    const done = await tools.call('workspace.workOnCopy', {});
    tools.printJson(done);
    tools.print(tools.say(done.works ? 'copy.now-works' : 'cli.not-copy'));
    return 0;
  },
};
