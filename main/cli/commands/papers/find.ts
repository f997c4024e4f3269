import type { SearchResult } from '#shared/contract/library-calls.ts';
import { type Command, type Tools, ValueError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { numberOption } from '../../options/read-options.ts';

export const findCommand: Command = {
  name: 'find',
  group: 'papers',
  usage: ['find WORDS… [--limit N]'],
  about: 'cli.about-find',
  options: pickOptions('limit'),
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  example: 'find 托育 --limit 20',

  async run(given, tools) {
    const query = given.positionals.join(' ');
    if (query.trim() === '' || query.length > 200) throw new ValueError('cli.query-length');
    const limit = numberOption(given, 'limit', 500) ?? 10;
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
