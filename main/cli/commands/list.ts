import type { CallName } from '#shared/contract/contract.ts';
import { type Command, type Given, type Tools, UsageError } from '../command.ts';
import { type ListedRecord, listColumns } from '../list-columns.ts';
import { nearestWord } from '../nearest-word.ts';
import { organNames } from '../organ-names.ts';
import { textTable } from '../text-table.ts';

/** Which call lists a kind of record, and which options narrow it. */
const lists = {
  sources: { call: 'sources.list', filters: [] },
  documents: { call: 'documents.list', filters: ['source', 'kind', 'meeting'] },
  opinions: { call: 'opinions.list', filters: ['source', 'status'] },
  points: { call: 'points.list', filters: ['opinion', 'organ', 'status'] },
  feedback: { call: 'feedback.list', filters: ['opinion'] },
  motions: { call: 'motions.list', filters: ['status'] },
  suggestions: { call: 'suggestions.list', filters: ['organ', 'status'] },
  commitments: { call: 'commitments.list', filters: ['organ', 'state'] },
  targets: { call: 'targets.list', filters: ['period', 'role'] },
  organs: { call: 'organs.list', filters: [] },
  meetings: { call: 'meetings.list', filters: [] },
  deputies: { call: 'deputies.list', filters: [] },
  projects: { call: 'projects.list', filters: [] },
  findings: { call: 'findings.list', filters: ['opinion', 'feedback'] },
} as const satisfies Record<string, { call: CallName; filters: string[] }>;

type ListName = keyof typeof lists;

export const listCommand: Command = {
  name: 'list',
  usage: `list ${Object.keys(lists).join('|')}`,
  about: 'cli.about-list',
  options: {
    opinion: { type: 'string' },
    source: { type: 'string' },
    kind: { type: 'string' },
    meeting: { type: 'string' },
    organ: { type: 'string' },
    status: { type: 'string' },
    state: { type: 'string' },
    feedback: { type: 'string' },
    period: { type: 'string' },
    role: { type: 'string' },
  },
  positionals: { least: 1, most: 1 },

  async run(given, tools) {
    const name = listName(given.positionals[0] ?? '');
    const records = (await tools.call(lists[name].call, filterOf(name, given))) as ListedRecord[];
    tools.printJson(records);
    if (!tools.isJson)
      tools.print(records.length === 0 ? tools.say('cli.nothing') : await tableOf(name, records, tools));
    return 0;
  },
};

function listName(word: string): ListName {
  if (Object.hasOwn(lists, word)) return word as ListName;
  const near = nearestWord(word, Object.keys(lists));
  if (near !== null) throw new UsageError('cli.unknown-list-near', { word, near });
  throw new UsageError('cli.unknown-list', { word, known: Object.keys(lists).join(' ') });
}

/** An option that does not narrow this list would be ignored silently; that is refused instead. */
function filterOf(name: ListName, given: Given): Record<string, string> {
  const allowed: readonly string[] = lists[name].filters;
  const filter: Record<string, string> = {};
  for (const option of Object.keys(listCommand.options)) {
    const value = given.option(option);
    if (value === undefined) continue;
    if (!allowed.includes(option)) throw new UsageError('cli.option-not-for-list', { option, word: name });
    filter[option] = value;
  }
  return filter;
}

async function tableOf(name: ListName, records: ListedRecord[], tools: Tools): Promise<string> {
  const names = await organNames(tools);
  const count = tools.say('cli.count', { count: records.length });
  return `${textTable(listColumns(name, tools.say, names), records)}\n${count}`;
}
