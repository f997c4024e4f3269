import type { Chase } from '#shared/domain/chase-record.ts';
import { type ChasedCollection, chaseWays } from '#shared/domain/chase-way.ts';
import type { Given, Tools } from '../../command.ts';
import { codeOf, neededChoice } from '../../options/read-choice.ts';
import { neededDay, textsOption } from '../../options/read-options.ts';
import { organWords, tellNewOrgans } from '../../records/organ-word.ts';
import type { FoundRecord } from '../../records/record-kind.ts';

/** True for the word that means a chase (催办), in either language or by its code. */
export function isChaseWord(word: string): boolean {
  return codeOf(word, ['chased'], 'fact') !== null;
}

/** Tells how often somebody was chased for a record. Gives the exit code. */
export function tellChases({ title }: { title: string }, chases: readonly Chase[], tools: Tools): number {
  tools.printJson(chases);
  const last = chases
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (tools.isJson) return 0;
  tools.print(
    last === undefined
      ? tools.say('chase.never', { title })
      : tools.say('chase.standing', { title, count: chases.length, on: last }),
  );
  return 0;
}

/** Records that somebody was chased for a record, and tells how often that is now. Gives the exit code. */
export async function recordChase(
  { kind: collection, id, title }: FoundRecord<ChasedCollection>,
  given: Given,
  tools: Tools,
): Promise<number> {
  const chases = await tools.call('chases.record', {
    collection,
    id,
    on: neededDay(given, 'on'),
    way: neededChoice(given, 'way', { known: chaseWays, prefix: 'chase-way', tools }),
    organs: (await organWords(textsOption(given, 'organ'), tools)) ?? [],
    note: given.option('note') ?? '',
    number: given.option('number') ?? '',
  });
  const code = tellChases({ title }, chases, tools);
  await tellNewOrgans(tools);
  return code;
}
