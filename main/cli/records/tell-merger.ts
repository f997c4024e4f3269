import { organKey } from '#core/ledger/organs/organ-name-form.ts';
import type { Tools } from '../command.ts';

/** Says that an organ bears another name now, where a person named one that was laid under it on a day: 原市体育局，自…起并入…. */
export async function tellMerger(word: string, tools: Tools): Promise<void> {
  const key = organKey(word);
  for (const { title, merged = [] } of await tools.call('organs.list', {})) {
    const found = merged.find((one) => organKey(one.title) === key);
    if (found) tools.print(tools.say('cli.organ-merged', { name: found.title, on: found.on, into: title }));
  }
}
