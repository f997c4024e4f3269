import { commitmentStates } from '#shared/domain/commitment-state.ts';
import { suggestionOfPromise } from '#shared/domain/promises/answer-promise.ts';
import type { Given, Tools } from '../../command.ts';
import { Refusal, ValueError } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import { choiceOption } from '../../options/read-choice.ts';
import { dayOrNone, isNone, linesOf, stated, textToSet } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { organOrNone } from '../../records/organ-word.ts';
import { tellStanding } from '../../show/standing-line.ts';

export const commitmentOptions = [
  'state',
  'organ',
  'due',
  'decided-on',
  'shown-by',
  'note',
] as const satisfies OptionName[];

/** The passage of `PAPER:A-B` that shows what became of a promise. */
export async function passageOrNone(given: Given, tools: Tools) {
  const text = given.option('shown-by');
  if (text === undefined) return undefined;
  if (isNone(text)) return null;
  const found = /^(.+)[:：]([^:：]+)$/.exec(text);
  if (!found) throw new ValueError('cli.option-needs-passage', { option: 'shown-by' });
  const lines = linesOf('shown-by', found[2] ?? '');
  return { document: await findId(found[1] ?? '', 'documents', tools), ...lines };
}

/** Sets what a person knows of a promise. */
export async function setCommitment(id: string, given: Given, tools: Tools): Promise<number> {
  const answered = suggestionOfPromise(id);
  if (answered !== null) {
    const shown = await passageOrNone(given, tools);
    if (shown !== undefined && commitmentOptions.every((name) => name === 'shown-by' || !given.has(name))) {
      const record = await tools.call('suggestions.update', { id: answered, shown: { promise: id, passage: shown } });
      return tellStanding({ kind: 'suggestions', record }, tools);
    }
    const isJudged = given.has('state') || given.has('decided-on');
    if (!isJudged || given.has('organ') || given.has('due')) {
      const { title } = await tools.call('suggestions.get', { id: answered });
      throw new Refusal('promise.at-suggestion', { title });
    }
  }
  const patch = stated({
    state: choiceOption(given, 'state', { known: commitmentStates, prefix: 'commitment-state', tools }),
    organ: await organOrNone(given.option('organ'), tools),
    due: dayOrNone(given, 'due'),
    decidedOn: dayOrNone(given, 'decided-on'),
    shownBy: await passageOrNone(given, tools),
    note: textToSet(given, 'note'),
  });
  const record = await tools.call('commitments.update', { id, ...patch });
  return tellStanding({ kind: 'commitments', record }, tools);
}
