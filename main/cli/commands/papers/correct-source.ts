import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import { documentKinds } from '#shared/domain/document-kind.ts';
import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { type OptionName, pickOptions, sureOptions } from '../../options/pick-options.ts';
import { neededChoice } from '../../options/read-choice.ts';
import { neededText, numberOf } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { tellOpenOffers } from '../../show/open-offers.ts';

type Change = CallInput<'sources.correct'>['change'];

/** No source has more lines than this. */
const mostLines = 9_999_999;

function lineOf(given: Given, option: string): number {
  return numberOf(option, neededText(given, option), mostLines);
}

/** What each option corrects; one of them is given. */
const changes = {
  kind: (given, tools) => ({
    type: 'kind',
    kind: neededChoice(given, 'kind', { known: documentKinds, prefix: 'kind', tools }),
  }),
  title: (given) => ({ type: 'title', title: neededText(given, 'title') }),
  'last-line': (given) => ({ type: 'last-line', line: lineOf(given, 'last-line') }),
  split: () => ({ type: 'split' }),
  'merge-with-previous': () => ({ type: 'merge-with-previous' }),
  'not-a-paper': () => ({ type: 'not-a-paper' }),
  'mark-point': (given) => ({
    type: 'mark-point',
    lastLine: lineOf(given, 'mark-point'),
    heading: given.option('heading') ?? '',
  }),
  'mark-measure': (given) => ({
    type: 'mark-measure',
    lastLine: lineOf(given, 'mark-measure'),
    heading: given.option('heading') ?? '',
  }),
  unmark: () => ({ type: 'unmark' }),
  'line-text': (given) => ({ type: 'line-text', text: neededText(given, 'line-text') }),
  'seen-to': (given) => ({ type: 'lines-seen', lastLine: lineOf(given, 'seen-to') }),
} as const satisfies Partial<Record<OptionName, (given: Given, tools: Tools) => Change>>;

const names = Object.keys(changes) as (keyof typeof changes)[];

function changeOf(given: Given, tools: Tools): Change {
  const asked = names.filter((name) => given.has(name));
  const [name] = asked;
  if (name === undefined || asked.length > 1) throw new UsageError('cli.one-correction', { known: names.join(' ') });
  return changes[name](given, tools);
}

async function tell(review: CallOutput<'sources.correct'>, tools: Tools): Promise<number> {
  tools.printJson({ ...review.source, corrections: review.corrections });
  tools.print(tools.say('cli.source-reread', { title: review.source.title, ...review.source.counts }));
  for (const { id, title } of review.corrections) tools.print(`  ${id}  ${title}`);
  await tellOpenOffers(tools);
  return 0;
}

export const correctSourceCommand: Command = {
  name: 'sources correct',
  group: 'papers',
  usage: ['sources correct SOURCE --line N CORRECTION [--heading TEXT]'],
  about: 'cli.about-sources-correct',
  options: pickOptions('line', ...names, 'heading', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'sources correct 6f2ac53f085d --line 141 --kind deliberation-opinion',

  async run(given, tools) {
    const line = lineOf(given, 'line');
    const change = changeOf(given, tools);
    const id = await findId(given.positionals[0] ?? '', 'sources', tools);
    return tell(await tools.call('sources.correct', { id, line, change }), tools);
  },
};

export const uncorrectSourceCommand: Command = {
  name: 'sources uncorrect',
  group: 'papers',
  usage: ['sources uncorrect SOURCE CORRECTION'],
  about: 'cli.about-sources-uncorrect',
  options: {},
  positionals: { least: 2, most: 2 },
  example: 'sources uncorrect 6f2ac53f085d 6f2ac53f085d-c141-kind',

  async run({ positionals }, tools) {
    const id = await findId(positionals[0] ?? '', 'sources', tools);
    return tell(await tools.call('sources.uncorrect', { id, correction: positionals[1] ?? '' }), tools);
  },
};
