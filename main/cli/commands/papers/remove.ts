import { type Command, type Tools, UsageError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { findRecord } from '../../records/find-record.ts';

/** The samples with all that was tried on them. */
async function removeSamples(positionals: readonly string[], tools: Tools): Promise<number> {
  if (positionals.length > 0) throw new UsageError('cli.too-many');
  const { ids } = await tools.call('sources.removeSamples', undefined);
  tools.printJson({ ids });
  tools.print(tools.say(ids.length === 0 ? 'cli.no-samples' : 'cli.samples-removed', { count: ids.length }));
  return 0;
}

/** A suggestion or a motion that should not stand in the ledger. */
async function removeRecord(kind: 'suggestions' | 'motions', id: string, tools: Tools): Promise<number> {
  const removed = await tools.call(kind === 'suggestions' ? 'suggestions.remove' : 'motions.remove', { id });
  tools.printJson(removed);
  tools.print(tools.say('cli.taken-out', { title: removed.title }));
  return 0;
}

export const removeCommand: Command = {
  name: 'remove',
  group: 'papers',
  usage: ['remove SOURCE', 'remove SUGGESTION|MOTION', 'remove --samples'],
  about: 'cli.about-remove',
  options: pickOptions('samples', ...sureOptions),
  positionals: { least: 0, most: 1 },
  example: 'remove 6f2ac53f085d',

  async run({ positionals, isSet }, tools) {
    if (isSet('samples')) return removeSamples(positionals, tools);
    if (positionals.length === 0) throw new UsageError('cli.too-few');
    const { kind, id } = await findRecord(positionals[0] ?? '', ['sources', 'suggestions', 'motions'], tools);
    if (kind !== 'sources') return removeRecord(kind, id, tools);
    const removed = await tools.call('sources.remove', { id });
    tools.printJson(removed);
    tools.print(tools.say('cli.removed', { id: removed.id }));
    return 0;
  },
};
