import { pointStatuses } from '#shared/domain/point-status.ts';
import type { Given, Tools } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import { choiceOption } from '../../options/read-choice.ts';
import { dayOption, dayOrNone, stated, textsOption, textToSet } from '../../options/read-options.ts';
import { organWords } from '../../records/organ-word.ts';
import { tellStanding } from '../../show/standing-line.ts';

export const pointOptions = [
  'title',
  'organ',
  'support',
  'due',
  'work-limit',
  'due-reason',
  'status',
  'on',
  'next',
  'note',
] as const satisfies OptionName[];

/** Sets what a person knows of a point. */
export async function setPoint(id: string, given: Given, tools: Tools): Promise<number> {
  const leads = await organWords(textsOption(given, 'organ'), tools);
  const patch = stated({
    title: given.option('title'),
    lead: leads && (leads[0] ?? null),
    alsoLead: leads?.slice(1),
    support: await organWords(textsOption(given, 'support'), tools),
    due: dayOrNone(given, 'due'),
    limit: dayOrNone(given, 'work-limit'),
    dueReason: textToSet(given, 'due-reason'),
    status: choiceOption(given, 'status', { known: pointStatuses, prefix: 'status', tools }),
    on: dayOption(given, 'on'),
    nextStep: textToSet(given, 'next'),
    note: textToSet(given, 'note'),
  });
  return tellStanding({ kind: 'points', record: await tools.call('points.update', { id, ...patch }) }, tools);
}
