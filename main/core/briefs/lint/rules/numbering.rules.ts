import { chineseCount } from '../paper/chinese-count.ts';
import { isTable, type PaperTable, type Part, type PrintedPaper, type Unit } from '../paper/printed-paper.ts';
import { closingLine } from '../paper/roles.rules.ts';
import { partUnits, tablesOf, unitsOf } from '../paper/walk.rules.ts';
import { type Found, hit, type LintRule } from '../rule.ts';

const ownNumber =
  /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．])\s*(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、](?=\p{Script=Han}))/u;
const isWord = /(?<=^|[。；，：、（”\s　])(?<number>[一二三四五六七八九十])是(?!一|非|否|三|二)/gu;
const ordinalWord = /(?<=^|[。；，：])第(?<number>[一二三四五六七八九十])，/gu;

export const numberingRules: readonly LintRule[] = [
  {
    id: 'N01',
    severity: 'E',
    means: 'a level that is left out between a number and the one above it',
    find: (paper) => (paper.form === 'H4' ? [] : paper.parts.flatMap(skipped)),
  },
  {
    id: 'N02',
    severity: 'E',
    means: 'numbers of one list that jump, repeat or run backwards',
    find: (paper) => [...paper.parts.flatMap(outOfOrder), ...tablesOf(paper).flatMap(rowNumbers)],
  },
  {
    id: 'N03',
    severity: 'W',
    means: 'a list of one item, or a lower heading with nothing below it',
    find: (paper) => paper.parts.flatMap((part) => [...alone(part), ...bare(part, false)]),
  },
  {
    id: 'N04',
    severity: 'E',
    means: 'a second number behind the first, left over from where the words were taken',
    find: (paper) =>
      unitsOf(paper).flatMap((unit) =>
        unit.level !== undefined && ownNumber.test(unit.text) ? [hit(unit, 0, unit.text.slice(0, 20))] : [],
      ),
  },
  {
    id: 'N05',
    severity: 'W',
    means: 'a run of 一是 and 二是, or 第一 and 第二, with a gap or a repetition',
    find: (paper) => [...paper.parts.flatMap((part) => runs(partUnits(part))), ...tablesOf(paper).flatMap(cellRuns)],
  },
  {
    id: 'N06',
    severity: 'E',
    means: 'numbers of annexes out of order, or a number where there is one annex',
    find: annexNumbers,
  },
  {
    id: 'N07',
    severity: 'W',
    means: 'numbers of tables, pictures or notes out of order',
    find: (paper) => [
      ...paper.parts.flatMap((part) => captions(partUnits(part))),
      ...unitsOf(paper).flatMap(noteOrder),
      ...paper.parts.flatMap(noteLines),
    ],
  },
];

/** Numbered texts of the part that belong to its own levels. */
function numberedUnits(part: Part): Unit[] {
  return partUnits(part).filter(
    ({ level, number, role, text }) =>
      level !== undefined && number !== undefined && role !== 'quotation' && !wrongMark.test(text),
  );
}

/** 2、 below 一、 is written wrongly, which another rule says; as a level it says nothing. */
const wrongMark = /^\d{1,2}[、．]/u;

function skipped(part: Part): Found[] {
  const found: Found[] = [];
  let open = 0;
  for (const unit of numberedUnits(part)) {
    const level = unit.level ?? 1;
    if (open > 0 && level > open + 1) found.push(hit(unit, 0, unit.text.slice(0, 20)));
    if (open > 0 || level === 1) open = level;
  }
  return found.slice(0, 1);
}

function outOfOrder(part: Part): Found[] {
  const found: Found[] = [];
  const last = [0, 0, 0, 0, 0];
  let isBroken = false;
  for (const unit of partUnits(part)) {
    const { level, number } = numberAfter(unit, last);
    if (level === undefined || number === undefined || unit.role === 'quotation') {
      isBroken = true;
      continue;
    }
    const before = last[level] ?? 0;
    // Below articles, which bear no such number, each list begins anew.
    const restarts = number === 1 && isBroken && (level >= 3 || (level === 2 && last[1] === 0));
    const isFirst = before === 0 && (number === 1 || level >= 3 || part.kind === 'annex');
    if (!isFirst && !restarts && number !== before + 1) found.push(hit(unit, 0, unit.text.slice(0, 20)));
    last[level] = number;
    last.fill(0, level + 1);
    isBroken = false;
  }
  return found.slice(0, 2);
}

/** 3.8个小区: behind 2. the number is 3., not a decimal. */
function numberAfter(unit: Unit, last: readonly number[]): Pick<Unit, 'level' | 'number'> {
  const found = /^(?<number>\d{1,2})\.\d/u.exec(unit.text);
  const number = Number(found?.groups?.number);
  const isNext = unit.level === undefined && (last[3] ?? 0) > 0 && number === (last[3] ?? 0) + 1;
  return isNext ? { level: 3, number } : unit;
}

function rowNumbers(table: PaperTable): Found[] {
  const column = table.header.findIndex(({ text }) => text.replace(/\s/gu, '') === '序号');
  if (column < 0) return [];
  let last: number | null = null;
  for (const row of table.rows) {
    const cell = row.cells[column];
    if (row.kind === 'group' || !cell) {
      last = row.kind === 'group' ? (last === null ? null : -last) : last;
      continue;
    }
    const number = /^\d+$/u.test(cell.text) ? Number(cell.text) : null;
    if (number === null) continue;
    const before: number = last === null ? 0 : Math.abs(last);
    const mayRestart = (last === null || last < 0) && number === 1;
    // A number that is merged over several rows stands once for each of them.
    const isMerged = number === before && row.cells.some((one, at) => at !== column && one.text !== '');
    if (number !== before + 1 && !mayRestart && !(isMerged && isMergedAbove(table, row.cells, column)))
      return [hit(cell, 0, cell.text)];
    last = number;
  }
  return [];
}

/** The cell above says the same because both are one: another cell of the two rows is the same too. */
function isMergedAbove(table: PaperTable, cells: readonly Unit[], column: number): boolean {
  const at = table.rows.findIndex((row) => row.cells === cells);
  const above = table.rows[at - 1]?.cells ?? [];
  return cells.some((cell, index) => index !== column && cell.text !== '' && cell.text === above[index]?.text);
}

/** A list of one item: （一） under 一、 without （二）. */
function alone(part: Part): Found[] {
  const units = numberedUnits(part);
  return units.flatMap((unit, index) => {
    const level = unit.level ?? 1;
    if (unit.number !== 1 || level > 3) return [];
    const rest = units.slice(index + 1);
    const end = rest.findIndex((other) => (other.level ?? 1) < level);
    const list = (end < 0 ? rest : rest.slice(0, end)).filter((other) => other.level === level);
    const isTop = level === 1 || !units.slice(0, index).some((other) => (other.level ?? 1) < level);
    return list.length === 0 && !(isTop && level > 1) ? [hit(unit, 0, unit.text.slice(0, 20))] : [];
  });
}

/** A numbered line behind a numbered sentence of its level is a sentence of the same list, whatever its end. */
export function followsSentence(items: Part['items'], index: number): boolean {
  const [before, unit] = [items[index - 1], items[index]];
  if (before === undefined || unit === undefined || isTable(before) || isTable(unit)) return false;
  return (
    unit.level !== undefined && before.level === unit.level && before.role === 'paragraph' && before.text.endsWith('。')
  );
}

/** Headings with nothing below them; `top` asks for those of the first level. */
export function bare(part: Part, top: boolean): Found[] {
  return part.items.flatMap((item, index) => {
    if (isTable(item) || item.role !== 'heading') return [];
    const level = item.level ?? 1;
    if (top !== (level === 1)) return [];
    if (followsSentence(part.items, index)) return [];
    const next = part.items[index + 1];
    const isEmpty =
      next === undefined ||
      (!isTable(next) &&
        ((next.role === 'heading' && (next.level ?? 1) <= level) ||
          ['attachment-list', 'signature', 'date', 'contact', 'copy-to', 'sent-to', 'printed'].includes(next.role) ||
          (next.role === 'paragraph' &&
            (closingLine.test(next.text) || (next.level !== undefined && next.level < level)))));
    // The last of a list of headings alone is an item like the others.
    const isList = next === undefined || !isTable(next) ? isItemOfList(part, item) : false;
    return isEmpty && !isList ? [hit(item, 0, item.text)] : [];
  });
}

/** All headings of its level under one heading are without text: a list of short items, no headings. */
function isItemOfList(part: Part, unit: Unit): boolean {
  const items = part.items;
  const at = items.indexOf(unit);
  const isSame = (item: Part['items'][number] | undefined): boolean =>
    item !== undefined && !isTable(item) && item.role === 'heading' && item.level === unit.level;
  const hasNeighbour = isSame(items[at - 1]) || isSame(items[at + 1]);
  if (!hasNeighbour) return false;
  const same = items.filter((item) => isSame(item));
  return (
    same.length > 1 &&
    same
      .filter((item) => !isTable(items[items.indexOf(item) + 1] ?? item))
      .every((item) => {
        const next = items[items.indexOf(item) + 1];
        return (
          next === undefined ||
          (!isTable(next) && (next.role !== 'paragraph' || closingLine.test(next.text) || next.level !== undefined))
        );
      }) &&
    (unit.level ?? 1) > 1
  );
}

function runs(units: readonly Unit[]): Found[] {
  const found: Found[] = [];
  for (const form of [isWord, ordinalWord]) {
    let last = 0;
    for (const unit of units) {
      if (unit.level === 1) last = 0;
      for (const match of unit.text.matchAll(form)) {
        const number = chineseCount(match.groups?.number ?? '') ?? 0;
        if (number !== 1 && number !== last + 1) found.push(hit(unit, match.index));
        last = number;
      }
    }
  }
  return found.slice(0, 2);
}

function cellRuns(table: PaperTable): Found[] {
  return table.rows.flatMap(({ cells }) => cells.flatMap((cell) => runs([cell])));
}

const listItem = /^(?:附\s*件\s*[：:]\s*)?(?:(?<number>\d{1,2})[.．、]\s*)?(?<name>.+)$/u;

/** Items of the list of annexes: number and name. */
export function attachmentItems(units: readonly Unit[]): { unit: Unit; number: number | null; name: string }[] {
  return units
    .filter(({ role }) => role === 'attachment-list')
    .flatMap((unit) => unit.text.split(/[　\s]{1,}(?=\d{1,2}[.．、]\p{Script=Han})/u).map((text) => ({ unit, text })))
    .flatMap(({ unit, text }) => {
      const { number, name = '' } = listItem.exec(text.trim())?.groups ?? {};
      return name === '' ? [] : [{ unit, number: number === undefined ? null : Number(number), name: name.trim() }];
    });
}

function annexNumbers(paper: PrintedPaper): Found[] {
  const [body] = paper.parts;
  const items = attachmentItems(body === undefined ? [] : partUnits(body));
  const found: Found[] = [];
  const [first] = items;
  if (first && items.length === 1 && first.number !== null) found.push(hit(first.unit, 0, first.unit.text));
  if (items.length > 1)
    for (const [index, { unit, number }] of items.entries())
      if (number !== index + 1) {
        found.push(hit(unit, 0, unit.text));
        break;
      }
  const annexes = paper.parts.filter(({ kind }) => kind === 'annex');
  for (const [index, part] of annexes.entries()) {
    const mark = partUnits(part)[0];
    const isWrong = annexes.length === 1 ? part.number !== null && items.length <= 1 : part.number !== index + 1;
    if (mark && isWrong) {
      found.push(hit(mark, 0, mark.text));
      break;
    }
  }
  return [...found, ...otherOrder(items, annexes)].slice(0, 1);
}

/** The list names the same annexes as stand behind it, but in another order. */
function otherOrder(items: ReturnType<typeof attachmentItems>, annexes: readonly Part[]): Found[] {
  const bare = (name: string): string => name.replace(/[《》\s　]/gu, '');
  const titles = annexes.map((part) => bare(part.titles.map(({ text }) => text).join('')));
  const names = items.map(({ name }) => bare(name));
  const isSame = names.length > 1 && names.length === titles.length && new Set(names).size === names.length;
  if (!isSame || !names.every((name) => titles.includes(name))) return [];
  const wrong = items.find((_, at) => names[at] !== titles[at]);
  return wrong ? [hit(wrong.unit, 0, wrong.unit.text)] : [];
}

function captions(units: readonly Unit[]): Found[] {
  const found: Found[] = [];
  for (const form of [
    /^表\s?(?<number>\d{1,2})(?=[\s　：:.]|\p{Script=Han})/u,
    /^图\s?(?<number>\d{1,2})(?=[\s　：:.])/u,
    /^注\s?(?<number>\d{1,2})[：:.．　\s]/u,
  ]) {
    let last = 0;
    for (const unit of units) {
      const number = Number(form.exec(unit.text)?.groups?.number ?? 0);
      if (number === 0 || unit.text.length > 200) continue;
      if (number !== last + 1) found.push(hit(unit, 0, unit.text.slice(0, 20)));
      last = number;
    }
  }
  return found.slice(0, 1);
}

/** 注：1.… 2.… in one line. */
function noteOrder(unit: Unit): Found[] {
  if (unit.role !== 'note') return [];
  const numbers = [...unit.text.matchAll(/(?<=^注[：:]|[\s　。；])(?<number>\d{1,2})[.．](?=\p{Script=Han}|“)/gu)].map(
    (match) => Number(match.groups?.number),
  );
  return numbers.some((number, at) => at > 0 && number !== (numbers[at - 1] ?? 0) + 1)
    ? [hit(unit, 0, unit.text.slice(0, 20))]
    : [];
}

const noteItem = /^(?:注[：:]\s?)?(?<number>\d{1,2})[.．](?=\p{Script=Han}|“|《)/u;

/** 注：1.… with 2.… and further ones in lines of their own below it. */
function noteLines(part: Part): Found[] {
  let last = 0;
  for (const item of part.items) {
    if (isTable(item) || item.role !== 'note') {
      last = 0;
      continue;
    }
    const number = Number(noteItem.exec(item.text)?.groups?.number ?? 0);
    if (number === 0 || item.text.startsWith('注')) last = number;
    else if (last > 0 && number !== last + 1) return [hit(item, 0, item.text.slice(0, 20))];
    else last = number;
  }
  return [];
}
