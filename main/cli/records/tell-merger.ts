import { organKey } from '#core/ledger/organs/organ-name-form.ts';
import type { Renaming } from '#shared/domain/organ-name-on.ts';
import type { Tools } from '../command.ts';
import type { AsOf } from '../commands/overview/as-of.ts';

/** A new name of an organ, as a sentence: 原市商务局，自…起更名为…. */
export function toldRenaming({ name, on, title }: Renaming, say: Tools['say']): string {
  return say('organs.told-renamed', { name, on, title });
}

/** Says that an organ bears another name now, where a person named one that was laid under it or renamed on a day: 原市体育局，自…起并入…. */
export async function tellMerger(word: string, tools: Tools): Promise<void> {
  const key = organKey(word);
  for (const organ of await tools.call('organs.list', {})) {
    const found = organ.merged?.find((one) => organKey(one.title) === key);
    if (found) tools.print(tools.say('cli.organ-merged', { name: found.title, on: found.on, into: organ.title }));
    for (const one of organ.renamed ?? []) if (organKey(one.name) === key) tools.print(toldRenaming(one, tools.say));
  }
}

/** Says what became of an organ only behind the day that is asked about: who was to bear another name, and who was to go into it. */
export async function tellLater(id: string, { asOf }: AsOf, tools: Tools): Promise<void> {
  if (asOf === undefined) return;
  const organ = (await tools.call('organs.list', {})).find((one) => one.id === id || one.otherIds.includes(id));
  if (!organ) return;
  const merged = (organ.merged ?? []).filter((one) => id === organ.id || id === one.id);
  for (const { title, on } of merged)
    if (on > asOf) tools.print(tools.say('cli.organ-merged', { name: title, on, into: organ.title }));
  if (id === organ.id)
    for (const one of organ.renamed ?? []) if (one.on > asOf) tools.print(toldRenaming(one, tools.say));
}
