import { findOrganNames } from '#shared/text/organ-name.ts';
import { limitedTogether, notLimited, onlyBetween, onlyToTime, shortBody } from './limited-organs.rules.ts';

type Named = { name: string; start: number; end: number };

function namedIn(text: string): Named[] {
  const found: Named[] = findOrganNames(text).filter(({ name }) => !notLimited.form.test(name));
  const short = shortBody.form
    .findAll(text)
    .map(({ words, start }) => ({ name: words, start, end: start + words.length }));
  const beside = short.filter((one) => !found.some(({ start, end }) => start < one.end && one.start < end));
  return [...found, ...beside].sort((a, b) => a.start - b.start);
}

/**
 * The organs, as printed, that stand right before a time and are bound by it: 请市人民政府于…, 市中级人民法院、市人民检察院于收到之日起….
 * Empty where the words before it name none.
 */
export function organsBefore(before: string): string[] {
  const named = namedIn(before);
  const last = named.at(-1);
  if (!last || !onlyToTime.form.test(before.slice(last.end))) return [];
  let at = named.length - 1;
  while (at > 0 && limitedTogether.form.test(before.slice(named[at - 1]?.end, named[at]?.start))) at -= 1;
  return named.slice(at).flatMap(({ name }) => (name === '两院' ? ['人民法院', '人民检察院'] : [name]));
}

/** True where the words between two times name no more than who has the second: what is asked by then is asked by the first too. */
export function namesOnlyOrgans(between: string): boolean {
  const named = namedIn(between);
  if (named.length === 0) return false;
  let marked = '';
  let from = 0;
  for (const { start, end } of named) {
    marked += `${between.slice(from, start)}@`;
    from = end;
  }
  return onlyBetween.form.test(marked + between.slice(from));
}
