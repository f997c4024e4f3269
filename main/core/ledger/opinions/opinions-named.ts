import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { titleCore } from '../title-core.ts';
import { extensionNumbers, matterTail } from './open-extensions.rules.ts';

function matterOf({ title }: OpinionRecord): string {
  return matterTail.form.replace(titleCore(title));
}

/** True when words (without spaces) name a matter that is long enough to be known by its name. */
export function isMatterNamed(
  words: string,
  matter: string,
  { shortestMatter }: ValuesOf<typeof extensionNumbers> = valuesOf(extensionNumbers),
): boolean {
  return matter.length >= shortestMatter && words.includes(matter);
}

/** The opinions of which the words of a letter name what they are about. */
export function opinionsNamed(opinions: readonly OpinionRecord[], words: string): OpinionRecord[] {
  const plain = words.replace(/\s/g, '');
  return opinions.filter((one) => isMatterNamed(plain, matterOf(one)));
}
