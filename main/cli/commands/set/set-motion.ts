import type { Given, Tools } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import { choiceWord } from '../../options/read-choice.ts';
import { dayOrNone, isNone, numberOrNone, stated, textsOption, textToSet } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { organOrNone, organWords } from '../../records/organ-word.ts';
import { tellStanding } from '../../show/standing-line.ts';

export const motionOptions = [
  'title',
  'number',
  'session',
  'proposer',
  'signers',
  'disposition',
  'on',
  'handling-committee',
  'organ',
  'support',
  'handed-over',
  'due',
  'due-reason',
  'merged-into',
  'note',
] as const satisfies OptionName[];

const dispositions = ['referred', 'converted', 'merged', 'withdrawn'] as const;

function dispositionOrNone(given: Given, tools: Tools) {
  const word = given.option('disposition');
  if (word === undefined) return undefined;
  return isNone(word) ? null : choiceWord(word, { known: dispositions, prefix: 'disposition', tools });
}

async function mergedOrNone(given: Given, tools: Tools): Promise<string | null | undefined> {
  const word = given.option('merged-into');
  if (word === undefined) return undefined;
  return isNone(word) ? null : findId(word, 'motions', tools);
}

/** Sets what a person knows of a motion. */
export async function setMotion(id: string, given: Given, tools: Tools): Promise<number> {
  const patch = stated({
    title: given.option('title'),
    number: textToSet(given, 'number'),
    session: textToSet(given, 'session'),
    leadProposers: textsOption(given, 'proposer'),
    signers: numberOrNone(given, 'signers', 5000),
    disposition: dispositionOrNone(given, tools),
    dispositionOn: dayOrNone(given, 'on'),
    handlingCommittee: textToSet(given, 'handling-committee'),
    lead: await organOrNone(given.option('organ'), tools),
    support: await organWords(textsOption(given, 'support'), tools),
    handedOverOn: dayOrNone(given, 'handed-over'),
    due: dayOrNone(given, 'due'),
    dueReason: textToSet(given, 'due-reason'),
    mergedInto: await mergedOrNone(given, tools),
    note: textToSet(given, 'note'),
  });
  return tellStanding({ kind: 'motions', record: await tools.call('motions.update', { id, ...patch }) }, tools);
}
