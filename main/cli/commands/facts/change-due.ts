import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import { type Command, type Given, type Tools, ValueError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { choiceWord } from '../../options/read-choice.ts';
import { neededDay, neededText, stated } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import type { FoundRecord } from '../../records/record-kind.ts';
import { refuseOptions } from './refuse-options.ts';

type Input = CallInput<'dues.change'>;

const parts = ['due', 'draft', 'limit', 'promise'] as const;
/** The records that have each part besides the written report or answer. */
const partOfKind = {
  due: null,
  draft: ['opinions'],
  limit: ['points'],
  promise: ['suggestions', 'commitments'],
} as const;
const kinds = ['opinions', 'points', 'suggestions', 'motions', 'commitments'] as const;

/**
 * Which due date of a record is meant; a draft is owed for opinions alone, only points have a limit of the work itself, and only
 * answers to suggestions promise a day. A promise has one day alone.
 */
function partOf(word: string | undefined, { kind }: FoundRecord, tools: Tools): (typeof parts)[number] {
  const part = word === undefined ? 'due' : choiceWord(word, { known: parts, prefix: 'cli.due-part', tools });
  const of: readonly string[] | null = partOfKind[part];
  const fits = of === null || of.includes(kind);
  if (!fits) {
    const [name, record] = [tools.say(`cli.due-part.${part}`), tools.say(`cli.one-${kind}`)];
    throw new ValueError('cli.no-such-due', { part: name, kind: record });
  }
  return part;
}

async function changeDue(kind: Input['kind'], given: Given, tools: Tools): Promise<number> {
  const change = {
    to: neededDay(given, 'to'),
    on: neededDay(given, 'on'),
    reason: neededText(given, 'reason'),
    allowedBy: given.option('allowed-by') ?? '',
    letter: given.option('letter') ?? '',
    ...stated({ organ: given.option('organ') }),
  };
  const [word = '', part] = given.positionals;
  const found = await findRecord(word, kinds, tools);
  const which = partOf(part, found, tools);
  if (found.kind !== 'opinions' && (found.kind !== 'suggestions' || which !== 'promise'))
    refuseOptions(given, ['organ'], found, tools);
  const changed = await tools.call('dues.change', { collection: found.kind, id: found.id, which, kind, ...change });
  return tell(changed, found, kind, tools);
}

/** The day that was moved, of the organ whose day it is where one was named: from which to which. */
async function tell(
  changed: CallOutput<'dues.change'>,
  found: FoundRecord,
  kind: Input['kind'],
  tools: Tools,
): Promise<number> {
  tools.printJson(changed);
  const { date = '', original = '', changes = [] } = changed.due ?? {};
  const from = changes.at(-1)?.from;
  const days = from === undefined || from === date ? date : `${from} → ${date}`;
  const name = changed.organ === undefined ? null : ((await tools.organNames()).get(changed.organ) ?? changed.organ);
  const organ = name === null ? '' : tools.say('cli.due-of', { organ: name });
  tools.print(tools.say(`cli.due-${kind}`, { title: found.title, organ, days, original }));
  return 0;
}

export const extendCommand: Command = {
  name: 'extend',
  group: 'facts',
  usage: [
    'extend RECORD [due|draft|limit|promise] --to DATE --on DATE --reason TEXT [--allowed-by NAME] [--letter TEXT] [--organ NAME]',
  ],
  about: 'cli.about-extend',
  options: pickOptions('to', 'on', 'reason', 'allowed-by', 'letter', 'organ', ...sureOptions),
  positionals: { least: 1, most: 2 },
  example: 'extend 第12号 --to 2026-08-10 --on 2026-05-06 --reason 涉及部门多 --allowed-by 代表工委',
  run: (given, tools) => changeDue('extension', given, tools),
};

export const correctCommand: Command = {
  name: 'correct',
  group: 'facts',
  usage: ['correct RECORD [due|draft|limit|promise] --to DATE --on DATE --reason TEXT [--letter TEXT] [--organ NAME]'],
  about: 'cli.about-correct',
  options: pickOptions('to', 'on', 'reason', 'letter', 'organ', ...sureOptions),
  positionals: { least: 1, most: 2 },
  example: 'correct 6f2ac53f085d-d5#1 limit --to 2026-12-31 --on 2026-09-10 --reason 录入有误',
  run: (given, tools) => changeDue('correction', given, tools),
};
