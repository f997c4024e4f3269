import type { Command, Given, Tools } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { dayOption, neededDay, stated, textsOption } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { organOrNone, organWords } from '../../records/organ-word.ts';
import type { FoundRecord } from '../../records/record-kind.ts';
import { ruleWord } from '../../records/rule-word.ts';
import { tellStanding } from '../../show/standing-line.ts';
import { leftOut, letterOf, tellLimitsTaken } from './letter-of-hand-over.ts';
import { refuseOptions } from './refuse-options.ts';

/** The day of the report or answer that a person gives with the letter, and why it is that day. */
function givenDue(given: Given) {
  return stated({ due: dayOption(given, 'due'), dueReason: given.option('due-reason') });
}

async function handOverOpinion(found: FoundRecord, given: Given, tools: Tools): Promise<number> {
  refuseOptions(given, ['support', 'note'], found, tools);
  const { handOvers = [], letters = [] } = await tools.call('opinions.get', { id: found.id });
  const letter = await letterOf(given, [...handOvers, ...letters], tools);
  const on = given.has('on') ? neededDay(given, 'on') : (letter?.on ?? neededDay(given, 'on'));
  const leaveOut = leftOut(given, letter, tools);
  const word = given.option('rule');
  const rule = word === undefined ? undefined : await ruleWord(word, ['opinion', 'audit'], tools);
  const words = textsOption(given, 'organ');
  // A word for none leaves the organ that is known.
  const [only = null] = words?.length === 1 ? [(await organOrNone(words[0], tools)) ?? null] : [];
  const byLetter = words === undefined ? letter?.open?.leads : undefined;
  const leads = words && words.length > 1 ? await organWords(words, tools) : byLetter;
  const number = given.option('number') ?? letter?.open?.number ?? '';
  const file = await tools.call('opinions.handOver', {
    id: found.id,
    on,
    number,
    lead: only,
    ...stated({ rule, leads, letter: letter?.document }),
    ...(leaveOut.length > 0 && { leaveOut }),
    ...givenDue(given),
  });
  tellLimitsTaken(letter, leaveOut, tools);
  return tellStanding({ kind: 'opinions', record: file.opinion }, tools, file);
}

/** The first letter is a field of the suggestion; a second one, after a return, is a fact with its number and note. */
async function handOverSuggestion(found: FoundRecord, given: Given, tools: Tools): Promise<number> {
  refuseOptions(given, ['rule', 'letter', 'leave-out'], found, tools);
  const { id } = found;
  const on = neededDay(given, 'on');
  const organs = await organWords(textsOption(given, 'organ'), tools);
  const support = await organWords(textsOption(given, 'support'), tools);
  const { status } = await tools.call('suggestions.get', { id });
  if (status === 'returned') {
    const words = { number: given.option('number') ?? '', note: given.option('note') ?? '' };
    const record = await tools.call('suggestions.record', {
      id,
      act: 'handed-over',
      on,
      organs: organs ?? [],
      ...stated({ support }),
      ...givenDue(given),
      ...words,
    });
    return tellStanding({ kind: 'suggestions', record }, tools);
  }
  refuseOptions(given, ['number', 'note'], found, tools);
  const patch = { handedOverOn: on, ...stated({ lead: organs, support }), ...givenDue(given) };
  const record = await tools.call('suggestions.update', { id, ...patch });
  return tellStanding({ kind: 'suggestions', record }, tools);
}

async function handOverMotion(found: FoundRecord, given: Given, tools: Tools): Promise<number> {
  refuseOptions(given, ['rule', 'number', 'note', 'letter', 'leave-out'], found, tools);
  const on = neededDay(given, 'on');
  const lead = await organOrNone(given.option('organ'), tools);
  const support = await organWords(textsOption(given, 'support'), tools);
  const patch = { handedOverOn: on, ...stated({ lead, support }), ...givenDue(given) };
  const record = await tools.call('motions.update', { id: found.id, ...patch });
  return tellStanding({ kind: 'motions', record }, tools);
}

export const handOverCommand: Command = {
  name: 'hand-over',
  group: 'facts',
  usage: [
    'hand-over OPINION --on DATE [--organ NAME]… [--number TEXT] [--rule RULE] [--due DATE [--due-reason TEXT]]',
    'hand-over OPINION --letter TEXT [--leave-out NAME[=DUTY]]… [--organ NAME]… [--on DATE]',
    'hand-over SUGGESTION --on DATE [--organ NAME]… [--support NAME]… [--due DATE [--due-reason TEXT]]',
    'hand-over MOTION --on DATE [--organ NAME] [--support NAME]… [--due DATE [--due-reason TEXT]]',
  ],
  about: 'cli.about-hand-over',
  options: pickOptions(
    ...(['on', 'organ', 'number', 'rule', 'support', 'due', 'due-reason', 'note', 'letter', 'leave-out'] as const),
    ...sureOptions,
  ),
  positionals: { least: 1, most: 1 },
  example: 'hand-over 6f2ac53f085d-d5 --on 2026-09-04 --organ 市人民政府 --number 云人常办〔2026〕31号',

  async run(given, tools) {
    if (!given.has('letter')) neededDay(given, 'on');
    const found = await findRecord(given.positionals[0] ?? '', ['opinions', 'suggestions', 'motions'], tools);
    if (found.kind === 'opinions') return handOverOpinion(found, given, tools);
    return found.kind === 'motions' ? handOverMotion(found, given, tools) : handOverSuggestion(found, given, tools);
  },
};
