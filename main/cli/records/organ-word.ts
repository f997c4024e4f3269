import { isCollectiveName, organKey } from '#core/ledger/organs/organ-name-form.ts';
import { Refusal, type Tools } from '../command.ts';
import { isNone } from '../options/read-options.ts';

/** The form of an organ's name; what has another form would be taken for nobody. */
const nameForm = /^[\u4e00-\u9fff（）()·]{2,30}$/;

/** True for what can be the name of one organ. */
export function isOrganName(name: string): boolean {
  return nameForm.test(name) && !isCollectiveName(organKey(name));
}

/**
 * The organ that a person named, as the calls take it: an id or a name; a new name enters a new organ. Throws Refusal for what can be no
 * organ's name.
 */
export async function organWord(word: string, tools: Tools): Promise<string> {
  const plain = word.replace(/\s/g, '');
  const names = await tools.organNames();
  if (names.has(word)) return word;
  if (!isOrganName(plain)) throw new Refusal('cli.no-organ-name', { word });
  if (![...names.values()].includes(plain)) tools.unknownOrgans.add(plain);
  return plain;
}

/** Tells of the organs that a change entered because nobody knew their names: a slip of the pen is seen at once. */
export async function tellNewOrgans(tools: Tools): Promise<void> {
  if (tools.unknownOrgans.size === 0) return;
  const names = [...(await tools.organNames()).values()];
  for (const name of tools.unknownOrgans) if (names.includes(name)) tools.print(tools.say('cli.organ-new', { name }));
  tools.unknownOrgans.clear();
}

/** The organ of an option, null for `none`, undefined when it is not there. */
export async function organOrNone(word: string | undefined, tools: Tools): Promise<string | null | undefined> {
  if (word === undefined) return undefined;
  return isNone(word) ? null : await organWord(word, tools);
}

/** Several organs; undefined when none were named. */
export async function organWords(words: string[] | undefined, tools: Tools): Promise<string[] | undefined> {
  return words === undefined ? undefined : await Promise.all(words.map((word) => organWord(word, tools)));
}
