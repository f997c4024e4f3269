import type { FormRule } from '#core/rules/first-match.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { cellAt } from './cell-at.ts';
import {
  answeredTogether,
  betweenTitlesRules,
  gapBesideNumber,
  inBookMarks,
  numberRange,
  singleNumber,
  strokeBetweenNumbers,
  surelyBetween,
  togetherRemark,
  yearAlone,
  yearBefore,
} from './several-numbers.rules.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

/** Numbers that one cell names. `isSure`: the signs between them stand in no number; a stroke or a dash may. */
type Named = { numbers: string[]; isSure: boolean };

/** More numbers than these are not answered together. */
const longestRange = 10;

/** 2026057、063: the year before the first number is that of all. */
function withYear(numbers: readonly string[]): string[] {
  const { year, order } = yearBefore.form.find(numbers[0] ?? '')?.groups ?? {};
  if (year === undefined) return [...numbers];
  return numbers.map((one) => (one.length === order?.length ? `${year}${one}` : one));
}

function isYear(number: string): boolean {
  return yearAlone.form.test(number);
}

function numbersAt(plain: string, between: FormRule): string[] | null {
  const parts = plain.split(between.form.regex).filter((part) => part !== '');
  const numbers = parts.flatMap((part) => singleNumber.form.find(part)?.groups.number ?? []);
  const isYearAlone = numbers.some(isYear) && !numbers.every(isYear);
  const isSeveral = numbers.length > 1 && numbers.length === parts.length && new Set(numbers).size === numbers.length;
  return isSeveral && !isYearAlone ? withYear(numbers) : null;
}

function numbersOfRange(plain: string): string[] | null {
  const groups = numberRange.form.find(plain)?.groups;
  const [first, last] = [Number(groups?.first), Number(groups?.last)];
  if (!groups || isYear(groups.first ?? '') || last <= first || last - first >= longestRange) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

function namedNumbers(cell: string): Named | null {
  const plain = gapBesideNumber.form.replaceAll(toHalfWidth(cell).trim());
  const sure = numbersAt(plain, surelyBetween);
  if (sure) return { numbers: sure, isSure: true };
  const unsure = numbersAt(plain, strokeBetweenNumbers) ?? numbersOfRange(plain);
  return unsure && { numbers: unsure, isSure: false };
}

/** The titles of a cell that tells as many as there are numbers; null where nobody can tell which words are whose. */
function titlesIn(cell: string, count: number): string[] | null {
  const plain = togetherRemark.form.replaceAll(cell).trim();
  for (const between of betweenTitlesRules) {
    const titles = plain
      .split(between.form.regex)
      .map((title) => title.trim())
      .map((title) => inBookMarks.form.find(title)?.groups.title ?? title)
      .filter((title) => title !== '');
    if (titles.length === count) return titles;
  }
  return null;
}

function headingOf(cells: Cells, mapping: Mapping, field: SuggestionField): string | undefined {
  return Object.keys(cells).find((heading) => mapping[heading] === field);
}

/** True for a list whose own numbers are written so (9/5/12), rather than one with a row for several suggestions. */
export function isOwnForm(rows: readonly Cells[], mapping: Mapping): boolean {
  const named = rows
    .map((cells) => cells[headingOf(cells, mapping, 'number') ?? ''] ?? '')
    .filter((cell) => cell.trim());
  const unsure = named.filter((cell) => namedNumbers(cell)?.isSure === false);
  return unsure.length * 2 >= named.length;
}

/**
 * The rows that a row stands for which names several suggestions (57、63; 57和63; 57-58), each with its number and title and all that the
 * row says of them together. `unclear` where it names several and its title does not say which is which; null for any other row.
 */
export function rowsOfSeveral(
  cells: Cells,
  mapping: Mapping,
  isForm: boolean,
): Record<string, string>[] | 'unclear' | null {
  const [number, title] = [headingOf(cells, mapping, 'number'), headingOf(cells, mapping, 'title')];
  const named = number === undefined ? null : namedNumbers(cellAt(cells, number));
  if (number === undefined || title === undefined || !named) return null;
  const titles = titlesIn(cellAt(cells, title), named.numbers.length);
  const isTold = titles !== null || Object.values(cells).some((cell) => answeredTogether.form.test(cell));
  if (!named.isSure && !isTold && isForm) return null;
  return titles?.map((one, at) => ({ ...cells, [number]: named.numbers[at] ?? '', [title]: one })) ?? 'unclear';
}
