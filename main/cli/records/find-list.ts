import { Refusal, type Tools } from '../command.ts';
import { waysToMean } from './ways-to-mean.ts';

/** The id of the list of suggestions that a word means: its id, the name of its file or of its sheet, or a part of them. Throws Refusal. */
export async function findListId(word: string, tools: Tools): Promise<string> {
  const lists = (await tools.call('lists.list', undefined)).map(({ id, title, sheet }) => ({
    ...{ id, title, kind: 'sources' as const },
    names: sheet === null ? [] : [sheet],
  }));
  for (const isMeant of waysToMean(word)) {
    const meant = lists.filter(isMeant);
    const list = meant.map(({ id, title, names }) => `${id}《${[title, ...names].join(' ')}》`);
    if (meant.length > 1)
      throw new Refusal('cli.several-meant', {
        word,
        count: meant.length,
        list: list.join(tools.say('reading.separator')),
      });
    if (meant[0]) return meant[0].id;
  }
  throw new Refusal('cli.no-such-record', { word, kind: tools.say('cli.one-list') });
}
