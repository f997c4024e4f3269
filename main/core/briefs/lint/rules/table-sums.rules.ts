import { isTable, type PaperTable, type Part, type PrintedPaper, type Unit } from '../paper/printed-paper.ts';
import { sentencesOf } from '../paper/walk.rules.ts';
import { type Found, hit } from '../rule.ts';
import { leadingCounts, open } from './counts.rules.ts';

const rowsTold = /^(?:(?:以上|本表)?共(?:计|有)?|合计|总计)(?<number>\d+)(?<unit>条|件|项|个|名|人)/u;
const amountTold = /(?:金额|资金|投资|款项)(?:共|合计|为)?(?<number>\d+(?:\.\d+)?)(?<unit>万元|亿元|元)/u;
const inBracket = /[（(](?:共)?(?<number>\d+)(?:条|件|项|个)[）)]$/u;

/** Numbers about a table against the table: the line below it, its sum row, its groups, its title, the line above it. */
export function tableSums(paper: PrintedPaper): Found[] {
  return paper.parts.flatMap((part) =>
    part.items.flatMap((item, index) =>
      isTable(item)
        ? [
            ...aboutTable(part, item, index, paper),
            ...groups(item),
            ...sumRows(item),
            ...statesBefore(part, item, index),
          ]
        : [],
    ),
  );
}

const dataRows = (table: PaperTable): PaperTable['rows'] =>
  table.rows.filter(({ kind, cells }) => kind === 'data' && cells.some(({ text }) => text !== ''));

/** Rows that are things of their own: a row whose number is merged with the one above counts once. */
function countRows(table: PaperTable): number {
  const column = table.header.findIndex(({ text }) => /^(?:序号|编号)$/u.test(text.replace(/\s/gu, '')));
  const rows = dataRows(table);
  if (column < 0) return rows.length;
  const numbers = rows.map(({ cells }) => cells[column]?.text ?? '');
  return numbers.filter((number, at) => number !== '' && number !== numbers[at - 1]).length || rows.length;
}

function aboutTable(part: Part, table: PaperTable, index: number, paper: PrintedPaper): Found[] {
  const next = part.items
    .slice(index + 1, index + 3)
    .find((item): item is Unit => !isTable(item) && (item.role === 'summary' || rowsTold.test(item.text)));
  const found = next ? belowTable(table, next) : [];
  if (found.length > 0) return found;
  const tables = part.items.filter(isTable).length;
  const title = part.titles.at(-1) ?? part.items.find((item): item is Unit => !isTable(item) && item.role === 'title');
  const inTitle = inBracket.exec(title?.text ?? '')?.groups?.number;
  if (title && tables === 1 && inTitle !== undefined && Number(inTitle) !== countRows(table))
    return [hit(title, 0, title.text)];
  return paper.form === 'H5' && tables === 1 && part.kind === 'body' ? aboveTable(part, table, index) : [];
}

function belowTable(table: PaperTable, line: Unit): Found[] {
  const told = rowsTold.exec(line.text);
  if (told && Number(told.groups?.number) !== countRows(table)) return [hit(line, 0, line.text.slice(0, 30))];
  const amount = amountTold.exec(line.text);
  const column = amount ? table.header.findIndex(({ text }) => text.includes(`（${amount.groups?.unit}）`)) : -1;
  if (amount && column >= 0 && Math.abs(sumOf(table, column) - Number(amount.groups?.number)) > 0.051)
    return [hit(line, amount.index, amount[0])];
  return statesTold(table, line);
}

const countedColumns = (table: PaperTable): string[][] =>
  table.header.map((_, column) => dataRows(table).map(({ cells }) => cells[column]?.text.replace(/\s/gu, '') ?? ''));

/** 已落实2条、部分落实2条 against a column that has these words in its cells. */
function statesTold(table: PaperTable, line: Unit): Found[] {
  const columns = countedColumns(table);
  for (const piece of open(line.text).split(/[；：。]/u)) {
    for (const { label, number, lead } of leadingCounts(piece)) {
      const name = label.replace(/^(?:其中|代表)/u, '').replace(/(?<=^[A-D])类$/u, '');
      if (name.length < 1 || lead === '含' || /^共/u.test(name)) continue;
      const counts = columns.map((cells) => countIn(cells, name)).filter((count) => count > 0);
      if (counts.length > 0 && !counts.includes(number))
        return [hit(line, Math.max(0, line.text.indexOf(label)), `${label}${number}`)];
    }
  }
  return [];
}

function countIn(cells: readonly string[], name: string): number {
  const same = cells.filter((cell) => cell === name).length;
  return same > 0 ? same : name.length > 1 ? cells.filter((cell) => cell.startsWith(name)).length : 0;
}

const lead = /(?:共(?:计|有|提出[\p{Script=Han}]{0,4})?|列入[\p{Script=Han}]{0,4})(?<number>\d+)(?:条|件|项|个)/u;

/** The opening of a list names as many things as the list has rows. */
function aboveTable(part: Part, table: PaperTable, index: number): Found[] {
  const before = part.items.slice(0, index).filter((item): item is Unit => !isTable(item) && item.role === 'paragraph');
  const told = before.map((unit) => ({ unit, found: lead.exec(unit.text) })).find(({ found }) => found !== null);
  if (!told?.found) return [];
  const rows = countRows(table);
  const count = Number(told.found.groups?.number);
  return count !== rows && Math.abs(count - rows) <= Math.max(3, rows * 0.3)
    ? [hit(told.unit, told.found.index, told.found[0])]
    : [];
}

const stateColumn = /^(?:状态|进展|结果|办理结果|落实情况|完成情况|核查认定)$/u;

/** 共8个。…，完成2个，达到时序进度4个，滞后1个 before the one table whose column of states has these words and as many rows. */
function statesBefore(part: Part, table: PaperTable, index: number): Found[] {
  const column = table.header.findIndex(({ text }) => stateColumn.test(text));
  if (column < 0 || part.items.filter(isTable).length !== 1) return [];
  const cells = countedColumns(table)[column] ?? [];
  const whole = `共${countRows(table)}`;
  const before = part.items.slice(0, index).filter((item): item is Unit => !isTable(item) && item.role === 'paragraph');
  return before.flatMap((unit) => {
    const at = unit.text.search(new RegExp(`${whole}[个件条项](?:。|，|：)`, 'u'));
    return at < 0
      ? []
      : sentencesOf(unit).flatMap(({ text, start }) =>
          start + text.length > at ? runAgainst(unit, start, text, cells) : [],
        );
  });
}

/** A run of counts in a sentence of which every label is a state of the column. */
function runAgainst(unit: Unit, start: number, sentence: string, cells: readonly string[]): Found[] {
  const pieces = sentence.split('，');
  if (/上年|去年|同期/u.test(sentence)) return [];
  const from = pieces.findIndex((piece) => leadingCounts(piece).some(({ label }) => stateCount(cells, label) > 0));
  const run = from < 0 ? [] : leadingCounts(open(pieces.slice(from).join('，')).replace(/。$/u, ''));
  const states = run.map(({ label, number }) => ({ label, number, rows: stateCount(cells, label) }));
  if (states.length < 2 || states.some(({ rows }) => rows === 0)) return [];
  const wrong = states.find(({ number, rows }) => number !== rows);
  return wrong ? [hit(unit, start + sentence.indexOf(wrong.label), `${wrong.label}${wrong.number}`)] : [];
}

const stateCount = (cells: readonly string[], label: string): number =>
  cells.filter((cell) => cell === label || cell === `已${label}`).length;

/** 一、审议意见（5条） over the rows of its group. */
function groups(table: PaperTable): Found[] {
  return table.rows.flatMap((row, index) => {
    const cell = row.cells[0];
    const told = row.kind === 'group' ? inBracket.exec(cell?.text ?? '')?.groups?.number : undefined;
    if (!cell || told === undefined) return [];
    const rest = table.rows.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind !== 'data');
    const count = (end < 0 ? rest : rest.slice(0, end)).length;
    return count === Number(told) ? [] : [hit(cell, 0, cell.text)];
  });
}

const numberIn = (text: string): number =>
  Number(/^-?\d+(?:\.\d+)?$/u.exec(text.replace(/[,，\s]/gu, ''))?.[0] ?? Number.NaN);

function sumOf(table: PaperTable, column: number): number {
  return dataRows(table).reduce((sum, { cells }) => sum + (numberIn(cells[column]?.text ?? '') || 0), 0);
}

/** 合计 below columns of numbers. */
function sumRows(table: PaperTable): Found[] {
  const sums = table.rows.filter(({ kind }) => kind === 'sum');
  const [last] = sums.slice(-1);
  if (!last || sums.length > 1) return [];
  return last.cells.flatMap((cell, column) => {
    const total = numberIn(cell.text);
    const values = dataRows(table).map(({ cells }) => cells[column]?.text ?? '');
    const isColumn =
      values.every((text) => text === '' || text === '—' || Number.isFinite(numberIn(text))) &&
      values.some((text) => Number.isFinite(numberIn(text)));
    if (!Number.isFinite(total) || !isColumn || /率|占比|比例|序号/u.test(cell.column ?? '')) return [];
    return Math.abs(sumOf(table, column) - total) > 0.051 ? [hit(cell, 0, cell.text)] : [];
  });
}
