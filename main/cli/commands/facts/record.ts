import { chasedCollections } from '#shared/domain/chase-way.ts';
import { motionActTypes } from '#shared/domain/motion-status.ts';
import { opinionActTypes } from '#shared/domain/opinion-stage.ts';
import { suggestionActTypes } from '#shared/domain/suggestion-status.ts';
import type { Command, Given, Tools } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { choiceWord } from '../../options/read-choice.ts';
import { neededDay, stated, textsOption } from '../../options/read-options.ts';
import { findId, findRecord } from '../../records/find-record.ts';
import { organWords } from '../../records/organ-word.ts';
import type { FoundRecord } from '../../records/record-kind.ts';
import { tellStanding } from '../../show/standing-line.ts';
import { isChaseWord, recordChase } from './record-chase.ts';
import { refuseOptions } from './refuse-options.ts';

/** The suggestion into which this one is merged. */
async function intoOf(given: Given, tools: Tools): Promise<{ into?: string }> {
  const word = given.option('into');
  return word === undefined ? {} : { into: await findId(word, 'suggestions', tools) };
}

/** Records a fact of an opinion, a suggestion or a motion: `word` is its code or its name (签收). Gives the exit code. */
export async function recordFact(found: FoundRecord, word: string, given: Given, tools: Tools): Promise<number> {
  const { id } = found;
  const fact = {
    on: neededDay(given, 'on'),
    note: given.option('note') ?? '',
    number: given.option('number') ?? '',
  };
  if (found.kind === 'suggestions') {
    const act = choiceWord(word, { known: suggestionActTypes, prefix: 'suggestion-act', tools });
    const organs = (await organWords(textsOption(given, 'organ'), tools)) ?? [];
    const record = await tools.call('suggestions.record', {
      id,
      act,
      organs,
      ...fact,
      ...(await intoOf(given, tools)),
    });
    return tellStanding({ kind: 'suggestions', record }, tools);
  }
  refuseOptions(given, ['into'], found, tools);
  if (found.kind === 'motions') {
    refuseOptions(given, ['organ'], found, tools);
    const act = choiceWord(word, { known: motionActTypes, prefix: 'motion-status', tools });
    return tellStanding({ kind: 'motions', record: await tools.call('motions.record', { id, act, ...fact }) }, tools);
  }
  const act = choiceWord(word, { known: opinionActTypes, prefix: 'stage', tools });
  const [organ, ...others] = (await organWords(textsOption(given, 'organ'), tools)) ?? [];
  let file = await tools.call('opinions.record', { id, act, ...fact, ...stated({ organ }) });
  // What several organs did together is a fact of each.
  for (const other of others) file = await tools.call('opinions.record', { id, act, ...fact, organ: other });
  return tellStanding({ kind: 'opinions', record: file.opinion }, tools, file);
}

export const recordCommand: Command = {
  name: 'record',
  group: 'facts',
  usage: [
    'record OPINION|SUGGESTION|MOTION FACT --on DATE [--note TEXT] [--number TEXT] [--organ NAME]… [--into SUGGESTION]',
    'record OPINION|POINT|SUGGESTION|MOTION chased --on DATE --way WAY [--note TEXT] [--number TEXT] [--organ NAME]…',
  ],
  about: 'cli.about-record',
  options: pickOptions('on', 'way', 'note', 'number', 'organ', 'into', ...sureOptions),
  positionals: { least: 2, most: 2 },
  choices: [
    { of: 'preview.collection.opinions', known: opinionActTypes, prefix: 'stage' },
    { of: 'preview.collection.suggestions', known: suggestionActTypes, prefix: 'suggestion-act' },
    { of: 'preview.collection.motions', known: motionActTypes, prefix: 'motion-status' },
  ],
  example: 'record 第12号 returned --on 2026-03-02 --note 不属于本单位职责',

  async run(given, tools) {
    neededDay(given, 'on');
    const [word = '', fact = ''] = given.positionals;
    if (isChaseWord(fact)) {
      const chased = await findRecord(word, chasedCollections, tools);
      refuseOptions(given, ['into'], chased, tools);
      return recordChase(chased, given, tools);
    }
    const found = await findRecord(word, ['opinions', 'suggestions', 'motions'], tools);
    refuseOptions(given, ['way'], found, tools);
    return recordFact(found, fact, given, tools);
  },
};

export const signForCommand: Command = {
  name: 'sign-for',
  group: 'facts',
  usage: ['sign-for OPINION|SUGGESTION --on DATE [--note TEXT] [--number TEXT] [--organ NAME]'],
  about: 'cli.about-sign-for',
  options: pickOptions('on', 'note', 'number', 'organ', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'sign-for 第12号 --on 2026-02-14',

  /** A suggestion keeps the day in its handling under way; with a note or a number it becomes a fact of its own. */
  async run(given, tools) {
    const on = neededDay(given, 'on');
    const found = await findRecord(given.positionals[0] ?? '', ['opinions', 'suggestions'], tools);
    const isBare = given.option('note') === undefined && given.option('number') === undefined;
    if (found.kind === 'opinions' || !isBare) return recordFact(found, 'signed-for', given, tools);
    const record = await tools.call('suggestions.update', { id: found.id, signedForOn: on });
    return tellStanding({ kind: 'suggestions', record }, tools);
  },
};
