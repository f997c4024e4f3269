import { opinionMatters } from '#shared/domain/opinion-matter.ts';
import type { Given, Tools } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import { choiceOption } from '../../options/read-choice.ts';
import { dayOrNone, stated, textToSet } from '../../options/read-options.ts';
import { organOrNone } from '../../records/organ-word.ts';
import { tellStanding } from '../../show/standing-line.ts';

export const opinionOptions = ['meeting', 'date', 'matter', 'organ'] as const satisfies OptionName[];

/** Sets what a person knows better than the paper of an opinion. */
export async function setOpinion(id: string, given: Given, tools: Tools): Promise<number> {
  const patch = stated({
    meeting: textToSet(given, 'meeting'),
    date: dayOrNone(given, 'date'),
    matter: choiceOption(given, 'matter', { known: opinionMatters, prefix: 'matter', tools }),
    lead: await organOrNone(given.option('organ'), tools),
  });
  const file = await tools.call('opinions.update', { id, ...patch });
  return tellStanding({ kind: 'opinions', record: file.opinion }, tools, file);
}
