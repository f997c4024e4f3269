import path from 'node:path';
import { conflictLines, mergeLines } from '#shared/messages/merge-lines.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';

export const mergeCommand: Command = {
  name: 'merge',
  group: 'program',
  usage: ['merge FILE --preview', 'merge FILE [--take ID …]'],
  about: 'cli.about-merge',
  options: pickOptions('preview', 'take'),
  positionals: { least: 1, most: 1 },
  example: 'merge 带回的督办台.zip --preview',

  async run(given, tools) {
    const file = path.resolve(given.positionals[0] ?? '');
    const words = { say: tools.say, tell: tools.tell, moment: momentWords };
    if (given.isSet('preview')) {
      const preview = await tools.call('packages.compare', { file });
      tools.printJson(preview);
      for (const line of mergeLines(preview, words)) tools.print(line);
      return 0;
    }
    const merged = await tools.call('packages.merge', { file, take: given.all('take') });
    tools.printJson(merged);
    tools.print(merged.seq === null ? tools.say('merge.nothing') : tools.say('merge.done', { count: merged.taken }));
    for (const line of conflictLines(merged.conflicts, words)) tools.print(line);
    if (merged.conflicts.length > 0) tools.print(tools.say('cli.merge-decide'));
    return 0;
  },
};
