import { organKey } from '#core/ledger/organs/organ-name-form.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { nameOn } from '#shared/domain/organ-name-on.ts';
import type { Tools } from '../command.ts';
import type { AsOf } from '../commands/overview/as-of.ts';

/** The names that an organ bore until a day, each as a sentence with the name that followed: 原市商务局，自…起更名为…. */
export function renamings(organ: OrganRecord, say: Tools['say']): { name: string; on: string; told: string }[] {
  const dates = (organ.formerDates ?? []).toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1));
  return dates.flatMap(({ name, to }) =>
    to === undefined
      ? []
      : [{ name, on: to, told: say('organs.told-renamed', { name, on: to, title: nameOn(organ, to) }) }],
  );
}

/** Says that an organ bears another name now, where a person named one that was laid under it or renamed on a day: 原市体育局，自…起并入…. */
export async function tellMerger(word: string, tools: Tools): Promise<void> {
  const key = organKey(word);
  for (const organ of await tools.call('organs.list', {})) {
    const found = organ.merged?.find((one) => organKey(one.title) === key);
    if (found) tools.print(tools.say('cli.organ-merged', { name: found.title, on: found.on, into: organ.title }));
    for (const { name, told } of renamings(organ, tools.say)) if (organKey(name) === key) tools.print(told);
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
  if (id === organ.id) for (const { on, told } of renamings(organ, tools.say)) if (on > asOf) tools.print(told);
}
