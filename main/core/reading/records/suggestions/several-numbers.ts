import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

/** Numbers that one cell names. `isSure`: the signs between them stand in no number; a stroke or a dash may. */
type Named = { numbers: string[]; isSure: boolean };

const single = /^(?:代表)?(?:建议)?第?((?:闭会?)?\d{1,8})号?(?:建议)?$/;
const year = /^(?:19|20)\d\d$/;
const between = /[、,，;；|｜\s]+|[和与及]/;
const range = /^第?(\d{1,4})号?[-－—–~～至到]+第?(\d{1,4})号?$/;
/** More numbers than these are not answered together. */
const longestRange = 10;

/** 2026057、063: the year before the first number is that of all. */
function withYear(numbers: readonly string[]): string[] {
  const [first = ''] = numbers;
  const [, of, order = ''] = /^((?:19|20)\d\d)(\d{3,4})$/.exec(first) ?? [];
  return of === undefined ? [...numbers] : numbers.map((one) => (one.length === order.length ? `${of}${one}` : one));
}

function numbersAt(plain: string, signs: RegExp): string[] | null {
  const parts = plain.split(signs).filter((part) => part !== '');
  const numbers = parts.flatMap((part) => single.exec(part)?.[1] ?? []);
  const isYearAlone = numbers.some((one) => year.test(one)) && !numbers.every((one) => year.test(one));
  const isSeveral = numbers.length > 1 && numbers.length === parts.length && new Set(numbers).size === numbers.length;
  return isSeveral && !isYearAlone ? withYear(numbers) : null;
}

function numbersOfRange(plain: string): string[] | null {
  const [, from, to] = range.exec(plain) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === undefined || year.test(from) || last <= first || last - first >= longestRange) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

function namedNumbers(cell: string): Named | null {
  const plain = toHalfWidth(cell)
    .trim()
    .replace(/第\s+(?=\d)/g, '第')
    .replace(/(?<=\d)\s+号/g, '号');
  const sure = numbersAt(plain, between);
  if (sure) return { numbers: sure, isSure: true };
  const unsure = numbersAt(plain, /[/／\\＼]/) ?? numbersOfRange(plain);
  return unsure && { numbers: unsure, isSure: false };
}

const together = /并案|合并|一并|合办|联合答复|统一答复/;
const remark = /[（(](?:[^（）()]*(?:并案|合并|一并|统一答复)[^（）()]*)[）)]/g;
const betweenTitles = [/[；;\n]+/, /(?<=》)[、，,和及与]?(?=《)/, /[、，,和及与](?=[《“"]?关于)/, /(?<=建议)(?=关于)/];

/** The titles of a cell that tells as many as there are numbers; null where nobody can tell which words are whose. */
function titlesIn(cell: string, count: number): string[] | null {
  const plain = cell.replace(remark, '').trim();
  for (const signs of betweenTitles) {
    const titles = plain
      .split(signs)
      .map((title) => title.trim().replace(/^《(.+)》$/, '$1'))
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
  const named = number === undefined ? null : namedNumbers(cells[number] ?? '');
  if (number === undefined || title === undefined || !named) return null;
  const titles = titlesIn(cells[title] ?? '', named.numbers.length);
  const isTold = titles !== null || Object.values(cells).some((cell) => together.test(cell));
  if (!named.isSure && !isTold && isForm) return null;
  return titles?.map((one, at) => ({ ...cells, [number]: named.numbers[at] ?? '', [title]: one })) ?? 'unclear';
}
