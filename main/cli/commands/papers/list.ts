import { allLists } from '#shared/lists/all-lists.ts';
import { aroundList } from '../../around-list.ts';
import { type Command, type Given, type Tools, UsageError, ValueError } from '../../command.ts';
import { nearestWord } from '../../nearest-word.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { textColumns } from '../../text-columns.ts';
import { textTable } from '../../text-table.ts';
import { toolsAsOf } from '../../tools-as-of.ts';
import { type AsOf, asOfInput, asOfOptions, basisLine } from '../overview/as-of.ts';
import { type Filter, type List, type ListName, listFilters, lists } from './lists.ts';

export const listCommand: Command = {
  name: 'list',
  group: 'papers',
  usage: [`list ${Object.keys(lists).join('|')} [--as-of DATE [--known]]`],
  about: 'cli.about-list',
  options: pickOptions(...listFilters, ...asOfOptions),
  positionals: { least: 1, most: 1 },
  example: 'list suggestions --organ 市水务局 --status answered',

  async run(given, tools) {
    const name = listName(given.positionals[0] ?? '');
    const asOf = asOfOf(name, given);
    const then = toolsAsOf(tools, asOf);
    const records = await lists[name].load(await filterOf(name, given, tools), then);
    tools.printJson(records);
    if (tools.isJson) return 0;
    if (asOf.asOf !== undefined) tools.print(await basisLine(asOf, tools));
    const undated = records.filter((one) => 'undated' in one && one.undated === true).length;
    if (undated > 0) tools.print(tools.say('desk.undated', { count: undated }));
    tools.print(records.length === 0 ? tools.say('cli.nothing') : await tableOf(name, records, then));
    return 0;
  },
};

function listName(word: string): ListName {
  if (Object.hasOwn(lists, word)) return word as ListName;
  const near = nearestWord(word, Object.keys(lists));
  if (near !== null) throw new UsageError('cli.unknown-list-near', { word, near });
  throw new UsageError('cli.unknown-list', { word, known: Object.keys(lists).join(' ') });
}

/** The day of a list. Throws ValueError for one that knows no past. */
function asOfOf(name: ListName, given: Given): AsOf {
  const asOf = asOfInput(given);
  const { isDated = false }: List = lists[name];
  if (asOf.asOf !== undefined && !isDated)
    throw new ValueError('cli.option-not-for-list', { option: 'as-of', word: name });
  return asOf;
}

/** An option that does not narrow this list would be ignored silently; that is refused instead. */
async function filterOf(name: ListName, given: Given, tools: Tools): Promise<Record<string, string>> {
  const allowed: Partial<Record<string, Filter>> = lists[name].filters;
  const filter: Record<string, string> = {};
  for (const option of listFilters) {
    const value = given.option(option);
    if (value === undefined) continue;
    const read = allowed[option];
    if (!read) throw new ValueError('cli.option-not-for-list', { option, word: name });
    filter[option] = await read(given, tools);
  }
  return filter;
}

async function tableOf(name: ListName, records: readonly object[], tools: Tools): Promise<string> {
  const columns = textColumns<never, string>(allLists[name], await aroundList(name, tools));
  const count = tools.say('cli.count', { count: records.length });
  return `${textTable(columns, records as never[])}\n${count}`;
}
