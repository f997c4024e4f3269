import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { asMovers } from '#shared/text/deputies-in-words.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';
import { deputiesCounted } from './cell.rules.ts';
import { betweenPersons, deputiesBehind, othersBehind } from './suggestion-row.rules.ts';

/** Deputies of a cell; a part that is no person's name (a delegation, a committee) moves as a body and stays as printed. */
function peopleOf(cell: string): string[] {
  const plain = othersBehind.form.replace(deputiesBehind.form.replaceAll(cell, '、'));
  return plain.split(betweenPersons.form.regex).flatMap((part) => {
    const names = splitPersonNames(part);
    const body = part.replace(/\s/g, '');
    return names.length > 0 || body === '' ? names : [body];
  });
}

/** Number of deputies that a cell tells beside the names (张三等12名代表); null for none. */
export function countedIn(cell: string): number | null {
  const count = deputiesCounted.form.find(toHalfWidth(cell).replace(/\s/g, ''))?.groups.count;
  if (count === undefined) return null;
  return /^\d+$/.test(count) ? Number(count) : parseChineseNumeral(count);
}

/** Who moves it, with the number of all where cells tell one. The number of a cell is of those whom the cell names and means. */
export function moversOf(texts: readonly string[]) {
  const cells = texts.map((cell) => {
    const people = peopleOf(cell);
    return { people, count: Math.max(countedIn(cell) ?? 0, people.length), isCounted: countedIn(cell) !== null };
  });
  const people = [...new Set(cells.flatMap((cell) => cell.people))];
  const [first] = cells;
  // 张三等12名代表 beside a column with the other eleven: the first cell counts them already.
  const isWhole =
    first?.isCounted === true && cells.slice(1).every(({ isCounted }) => !isCounted) && first.count >= people.length;
  const all = isWhole ? first.count : cells.reduce((sum, { count }) => sum + count, 0);
  return asMovers(people, cells.some(({ isCounted }) => isCounted) ? all : null);
}
