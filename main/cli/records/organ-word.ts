import { isCollectiveName, organKey } from '#core/ledger/organs/organ-name-form.ts';
import { Refusal, type Tools } from '../command.ts';
import { isNone } from '../options/read-options.ts';

/** The form of an organ's name; what has another form would be taken for nobody. */
const nameForm = /^[\u4e00-\u9fff（）()·]{2,30}$/;

/**
 * The organ that a person named, as the calls take it: an id or a name; a new name enters a new organ. Throws Refusal for what can be no
 * organ's name.
 */
export async function organWord(word: string, tools: Tools): Promise<string> {
  const plain = word.replace(/\s/g, '');
  if (nameForm.test(plain) && !isCollectiveName(organKey(plain))) return plain;
  const organs = await tools.call('organs.list', {});
  const known = organs.find((one) => [one.id, ...one.otherIds, one.title, ...one.shortNames].includes(word));
  if (known) return known.id;
  throw new Refusal('cli.no-organ-name', { word });
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
