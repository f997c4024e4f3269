import type { SearchResult } from '#shared/contract/library-calls.ts';
import { type Command, type Tools, UsageError } from '../command.ts';
import { wholeNumber } from './workspace.ts';

export const findCommand: Command = {
  name: 'find',
  usage: 'find WORDS… [--limit N]',
  about: 'cli.about-find',
  options: { limit: { type: 'string' } },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },

  async run({ positionals, option }, tools) {
    const query = positionals.join(' ');
    if (query.trim() === '' || query.length > 200) throw new UsageError('cli.query-length');
    const limit = wholeNumber('limit', option('limit') ?? '10', 500);
    const result = await tools.call('search.find', { query, limit });
    tools.printJson(result);
    tools.print(result.total === 0 ? tools.say('cli.nothing') : toText(result, tools));
    return 0;
  },
};

function toText({ groups }: SearchResult, tools: Tools): string {
  return groups
    .map(({ group, total, hits }) => {
      const lines = hits.map((hit) => `  ${hit.id}  ${hit.title}${hit.sentence === '' ? '' : `\n    ${hit.sentence}`}`);
      return [`${tools.say(`cli.found-${group}`)}  ${tools.say('cli.count', { count: total })}`, ...lines].join('\n');
    })
    .join('\n\n');
}
