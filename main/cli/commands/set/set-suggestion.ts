import type { Given, Tools } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import { choiceOption } from '../../options/read-choice.ts';
import { dayOrNone, stated, textOrNone, textsOption, textToSet, yesNoOption } from '../../options/read-options.ts';
import { organWords } from '../../records/organ-word.ts';
import { tellStanding } from '../../show/standing-line.ts';
import { plannedTime, promiseWords, ratingOrNull, supportDays, supportStarts } from '../proposals/handling-options.ts';
import { passageOrNone } from './set-commitment.ts';

export const suggestionOptions = [
  'title',
  'number',
  'session',
  'channel',
  'proposer',
  'delegation',
  'category',
  'received',
  'organ',
  'support',
  'support-since',
  'handed-over',
  'due',
  'due-reason',
  'lead-change',
  'key',
  'hard',
  'signed-for',
  'contacted',
  'support-on',
  'answered',
  'answer-number',
  'class',
  'promise',
  'planned-for',
  'attitude',
  'result',
  'rated',
  'shown-by',
  'note',
] as const satisfies OptionName[];

const channels = ['in-session', 'between-sessions'] as const;

/** What the suggestion is: fields that no handling changes. */
async function itself(given: Given, tools: Tools) {
  return {
    title: given.option('title'),
    number: textToSet(given, 'number'),
    session: textToSet(given, 'session'),
    channel: choiceOption(given, 'channel', { known: channels, prefix: 'channel', tools }),
    proposers: textsOption(given, 'proposer'),
    delegation: textToSet(given, 'delegation'),
    category: textToSet(given, 'category'),
    receivedOn: dayOrNone(given, 'received'),
    lead: await organWords(textsOption(given, 'organ'), tools),
    support: await organWords(textsOption(given, 'support'), tools),
    ...(await supportStarts(given, tools)),
    key: yesNoOption(given, 'key'),
    hard: yesNoOption(given, 'hard'),
    note: textToSet(given, 'note'),
  };
}

/** The day of the answer from which a promised time is seen: the one that is typed, else the one that stands. */
async function answeredDay(id: string, given: Given, tools: Tools): Promise<string | null> {
  const typed = dayOrNone(given, 'answered');
  if (typed !== undefined || given.option('planned-for') === undefined) return typed ?? null;
  return (await tools.call('suggestions.get', { id })).rounds.at(-1)?.answeredOn ?? null;
}

/** What a change of the lead was that a list told without a day: put right, or handed over anew on a day. */
function leadChangeOption(given: Given): string | undefined {
  return given.option('lead-change') === 'corrected' ? 'corrected' : (dayOrNone(given, 'lead-change') ?? undefined);
}

/** What was done in the handling under way. */
async function handling(id: string, given: Given, tools: Tools) {
  const passage = await passageOrNone(given, tools);
  return {
    leadChange: leadChangeOption(given),
    handedOverOn: dayOrNone(given, 'handed-over'),
    due: dayOrNone(given, 'due'),
    dueReason: textToSet(given, 'due-reason'),
    signedForOn: dayOrNone(given, 'signed-for'),
    contactedOn: dayOrNone(given, 'contacted'),
    supportOn: await supportDays(given, tools),
    answeredOn: dayOrNone(given, 'answered'),
    answerNumber: textToSet(given, 'answer-number'),
    answerClass: textOrNone(given, 'class'),
    promise: promiseWords(given),
    ...plannedTime(given, await answeredDay(id, given, tools)),
    attitude: ratingOrNull(given, 'attitude', tools),
    result: ratingOrNull(given, 'result', tools),
    ratedOn: dayOrNone(given, 'rated'),
    ...(passage !== undefined && { shown: { passage } }),
  };
}

/** What the class that was set means for the ledger of promises: a promise of which nothing is known, or those of the letter alone. */
async function tellPromises(id: string, code: string, tools: Tools): Promise<void> {
  if (tools.isJson) return;
  const { rounds, promises, letterPromises } = await tools.call('suggestions.get', { id });
  const number = rounds.at(-1)?.number;
  const own = promises.filter(({ round }) => round === number);
  const printed = letterPromises.filter(({ answers }) => answers?.round === number);
  const isBare = own.some(({ words, due, dueText }) => words === null && due === null && dueText === null);
  if (isBare) tools.print(tools.say('promise.class-alone', { code }));
  else if (own.length === 0 && printed.length > 0)
    tools.print(tools.say('promise.of-letter', { code, count: printed.length }));
}

/** Sets what a person knows of a suggestion and its handling under way; earlier handlings are never touched. */
export async function setSuggestion(id: string, given: Given, tools: Tools): Promise<number> {
  const patch = stated({ ...(await itself(given, tools)), ...(await handling(id, given, tools)) });
  const record = await tools.call('suggestions.update', { id, ...patch });
  const code = await tellStanding({ kind: 'suggestions', record }, tools);
  if (patch.answerClass) await tellPromises(id, patch.answerClass, tools);
  return code;
}
