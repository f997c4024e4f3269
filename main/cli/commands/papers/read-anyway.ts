import { foundInSource } from '#shared/messages/found-in-source.ts';
import type { Command } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { findId } from '../../records/find-record.ts';

export const readAnywayCommand: Command = {
  name: 'read-anyway',
  group: 'papers',
  usage: ['read-anyway SOURCE'],
  about: 'cli.about-read-anyway',
  options: pickOptions(...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'read-anyway 6f2ac53f085d',

  async run({ positionals }, tools) {
    const asked = await findId(positionals[0] ?? '', 'sources', tools);
    const { source } = await tools.call('sources.readAnyway', { id: asked });
    const { id, title, name, counts } = source;
    tools.printJson({ id, title, counts });
    tools.print(tools.say('cli.imported', { name, id, found: foundInSource(tools.say, counts) }));
    return 0;
  },
};
