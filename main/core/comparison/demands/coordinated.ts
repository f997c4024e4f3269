import { holds } from '#core/rules/first-match.ts';
import type { Part } from './answer-parts.ts';
import { hasOwnAct, inCharge, listSign, productAtEnd, productList } from './coordinated.rules.ts';
import { doneOf } from './progress.ts';

/** The last word of a member is what tells it from the others: 夜市摊位准入. */
const tellingSigns = 2;

type Member = { words: string; key: string };

/** The members of a list of products, as printed; null where it is a list of something else. */
function membersOf(list: string): Member[] | null {
  const members = inCharge.form
    .replace(list)
    .split(listSign.form.regex)
    .map((words) => {
      const bare = productAtEnd.form.replace(words);
      return { words, bare, key: bare.slice(-tellingSigns) };
    });
  const isList = members.every(
    ({ bare, key }, at) => key.length === tellingSigns && !(at > 0 && holds(hasOwnAct, bare)),
  );
  return isList && new Set(members.map(({ key }) => key)).size > 1 ? members : null;
}

/**
 * The products that a demand asks for in one breath (准入、退出办法) of which an answer tells nothing as done, while it tells of another of
 * them: their last words. Empty where it names none or all of them; then the words of the demand as a whole decide.
 */
export function unnamedProducts(demand: string, parts: readonly Part[]): string[] {
  const done = parts.flatMap((part) => doneOf(part, demand)).join('，');
  return productList.form.findAll(demand).flatMap(({ words }) => {
    const members = membersOf(words) ?? [];
    const unnamed = members.filter(({ key }) => !done.includes(key));
    return unnamed.length === members.length ? [] : unnamed.map((one) => one.words);
  });
}
