import { type Command, UsageError } from '../command.ts';

export const removeCommand: Command = {
  name: 'remove',
  usage: 'remove SOURCE | remove --samples',
  about: 'cli.about-remove',
  options: { samples: { type: 'boolean' } },
  positionals: { least: 0, most: 1 },

  async run({ positionals, isSet }, tools) {
    if (isSet('samples') === positionals.length > 0) {
      throw new UsageError(isSet('samples') ? 'cli.too-many' : 'cli.too-few');
    }
    if (isSet('samples')) {
      const removed = await tools.call('sources.removeSamples', undefined);
      tools.printJson(removed);
      tools.print(
        tools.say(removed.ids.length === 0 ? 'cli.no-samples' : 'cli.samples-removed', { count: removed.ids.length }),
      );
      return 0;
    }
    const removed = await tools.call('sources.remove', { id: positionals[0] ?? '' });
    tools.printJson(removed);
    tools.print(tools.say('cli.removed', { id: removed.id }));
    return 0;
  },
};
