import type { CallInput } from '#shared/contract/contract.ts';
import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import {
  dayOf,
  dayOption,
  dayOrNone,
  isNone,
  neededDay,
  neededText,
  stated,
  textsOption,
} from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { organWord, organWords } from '../../records/organ-word.ts';
import { tellStanding } from '../../show/standing-line.ts';
import { plannedTime, promiseWords, ratingOrNull } from './handling-options.ts';

type Patch = Omit<CallInput<'suggestions.update'>, 'id'>;

/** Sets something of the handling under way of the suggestion that the first word names. */
async function setHandling(given: Given, tools: Tools, patch: Patch): Promise<number> {
  const id = await findId(given.positionals[0] ?? '', 'suggestions', tools);
  return tellStanding({ kind: 'suggestions', record: await tools.call('suggestions.update', { id, ...patch }) }, tools);
}

export const contactCommand: Command = {
  name: 'contact',
  group: 'proposals',
  usage: ['contact SUGGESTION --on DATE|none'],
  about: 'cli.about-contact',
  options: pickOptions('on', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'contact 第12号 --on 2026-03-20',

  async run(given, tools) {
    neededText(given, 'on');
    return setHandling(given, tools, stated({ contactedOn: dayOrNone(given, 'on') }));
  },
};

export const supportCommand: Command = {
  name: 'support',
  group: 'proposals',
  usage: ['support SUGGESTION ORGAN --on DATE|none', 'support SUGGESTION --organ NAME [--organ NAME]… --on DATE|none'],
  about: 'cli.about-support',
  options: pickOptions('on', 'organ', ...sureOptions),
  positionals: { least: 1, most: 2 },
  example: 'support 第12号 市财政局 --on 2026-03-10',

  async run(given, tools) {
    const day = neededText(given, 'on');
    const on = isNone(day) ? null : dayOf('on', day);
    const [, word] = given.positionals;
    const named = [...(word === undefined ? [] : [word]), ...(textsOption(given, 'organ') ?? [])];
    const organs = (await organWords(named, tools)) ?? [];
    if (organs.length === 0) throw new UsageError('cli.option-missing', { option: 'organ' });
    return setHandling(given, tools, { supportOn: organs.map((organ) => ({ organ, on })) });
  },
};

export const answerCommand: Command = {
  name: 'answer',
  group: 'proposals',
  usage: [
    'answer SUGGESTION --on DATE [--organ NAME] [--number TEXT] [--class CODE] [--promise TEXT] [--planned-for TIME]',
  ],
  about: 'cli.about-answer',
  options: pickOptions('on', 'organ', 'number', 'class', 'promise', 'planned-for', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'answer 第12号 --on 2026-04-28 --number 云水函〔2026〕17号 --class B --planned-for 2026-12-31',

  async run(given, tools) {
    const answeredOn = neededDay(given, 'on');
    const organ = given.option('organ');
    const patch = stated({
      answeredOn,
      answerOrgan: organ === undefined ? undefined : await organWord(organ, tools),
      answerNumber: given.option('number'),
      answerClass: given.option('class'),
      promise: promiseWords(given),
      ...plannedTime(given, answeredOn),
    });
    return setHandling(given, tools, patch);
  },
};

export const rateCommand: Command = {
  name: 'rate',
  group: 'proposals',
  usage: ['rate SUGGESTION [--result RATING] [--attitude RATING] [--on DATE]'],
  about: 'cli.about-rate',
  options: pickOptions('result', 'attitude', 'on', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'rate 第12号 --result basically-satisfied --attitude satisfied --on 2026-05-12',

  async run(given, tools) {
    const result = ratingOrNull(given, 'result', tools);
    const attitude = ratingOrNull(given, 'attitude', tools);
    if (result === undefined && attitude === undefined)
      throw new UsageError('cli.option-missing', { option: 'result' });
    return setHandling(given, tools, stated({ result, attitude, ratedOn: dayOption(given, 'on'), ratedAgain: true }));
  },
};
