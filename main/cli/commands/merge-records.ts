import type { CallName } from '#shared/contract/contract.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { type Command, type Given, type Tools, UsageError } from '../command.ts';
import { isoDayOption } from '../iso-day-option.ts';
import { type ListedRecord, listColumns } from '../list-columns.ts';
import { nearestWord } from '../nearest-word.ts';
import { textTable } from '../text-table.ts';

/** The calls behind the words of one command. */
type Calls = { list: CallName; merge: CallName; remove: CallName };

const words = ['list', 'merge', 'remove'] as const;
type Word = (typeof words)[number];

function wordOf(given: Given): Word {
  const [word = 'list'] = given.positionals;
  const known = words.find((one) => one === word);
  if (known !== undefined) return known;
  const near = nearestWord(word, words);
  if (near !== null) throw new UsageError('cli.unknown-list-near', { word, near });
  throw new UsageError('cli.unknown-list', { word, known: words.join(' ') });
}

/** How many records a word takes: two to merge, one to remove. */
function recordsOf(given: Given, word: Word): string[] {
  const records = given.positionals.slice(1);
  const wanted = { list: 0, merge: 2, remove: 1 }[word];
  if (records.length < wanted) throw new UsageError('cli.too-few');
  if (records.length > wanted) throw new UsageError('cli.too-many');
  return records;
}

async function run(name: string, calls: Calls, given: Given, tools: Tools): Promise<void> {
  const word = wordOf(given);
  const [id = '', into = ''] = recordsOf(given, word);
  const on = given.option('on');
  if (on !== undefined && (word !== 'merge' || name !== 'organs')) {
    throw new UsageError('cli.option-not-for-list', { option: 'on', word });
  }
  if (word === 'list') {
    const records = (await tools.call(calls.list, {})) as ListedRecord[];
    tools.printJson(records);
    tools.print(records.length === 0 ? tools.say('cli.nothing') : textTable(listColumns(name, tools.say), records));
    return;
  }
  const merger = { id, into, ...(on === undefined ? {} : { on: isoDayOption('on', on) }) };
  const record = (await tools.call(calls[word], word === 'merge' ? merger : { id })) as ListedRecord;
  tools.printJson(record);
  tools.print(tools.say(word === 'merge' ? 'cli.merged' : 'cli.record-removed', { title: record.title, name: id }));
}

function commandOf(name: string, about: MessageKey, calls: Calls): Command {
  const day = name === 'organs' ? ' [--on DATE]' : '';
  return {
    name,
    usage: `${name} | ${name} merge A B${day} | ${name} remove A`,
    about,
    options: { on: { type: 'string' } },
    positionals: { least: 0, most: 3 },
    async run(given, tools) {
      await run(name, calls, given, tools);
      return 0;
    },
  };
}

export const organsCommand = commandOf('organs', 'cli.about-organs', {
  list: 'organs.list',
  merge: 'organs.merge',
  remove: 'organs.remove',
});

export const meetingsCommand = commandOf('meetings', 'cli.about-meetings', {
  list: 'meetings.list',
  merge: 'meetings.merge',
  remove: 'meetings.remove',
});

export const deputiesCommand = commandOf('deputies', 'cli.about-deputies', {
  list: 'deputies.list',
  merge: 'deputies.merge',
  remove: 'deputies.remove',
});
