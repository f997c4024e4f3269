import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import type { Paper } from '../../structure/paper.ts';
import { holdsPassage } from '../../text/line-marks.rules.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { TargetContext } from './context.ts';
import { stripLeadIns } from './indicator-name.ts';
import { plainWords, wordsOf } from './plain-words.ts';
import { holdsFigure } from './target-table.rules.ts';
import { readTargetRow, type TargetColumns, targetColumns, type ValueColumn, valueColumns } from './target-table.ts';
import { behindFigures, bracketedEnd, growthBefore, plainValue, rowStart, wordValue } from './text-table.rules.ts';

type Row = { text: string; first: Paragraph; last: Paragraph };

/** Signs of a line beyond which it is prose, not the header of a table. */
const longestHeader = 60;
/** The fewest signs of a name of an indicator; what is shorter is a rest of the row before. */
const shortestName = 3;

/**
 * A table of indicators that has come down to lines of text (序号 指标名称 预期目标 [预计完成]), its cells parted by spaces or by nothing and
 * its longer cells wrapped over lines. Rows are told by their running number; a row that does not come out plainly is left out.
 */
export class TextTable {
  readonly #paper: Paper;
  readonly #columns: TargetColumns;
  readonly #values: ValueColumn[];
  #next = 1;
  #row: Row | null = null;

  constructor(paper: Paper, columns: TargetColumns) {
    this.#paper = paper;
    this.#columns = columns;
    this.#values = valueColumns(columns);
  }

  /** Takes the next line of the table; gives the records of the row that it completes, if it does. */
  take(paragraph: Paragraph): ReadTarget[] {
    const { number, rest = '' } = rowStart.form.find(paragraph.text.trim())?.groups ?? {};
    if (Number(number) === this.#next) {
      this.#row = { text: rest, first: paragraph, last: paragraph };
      this.#next += 1;
    } else if (this.#row) {
      const { text } = this.#row;
      this.#row = { ...this.#row, text: `${text}${paragraph.text.trim()}`, last: paragraph };
    } else return [];
    const found = this.#read(this.#row);
    if (found.length > 0) this.#row = null;
    return found;
  }

  #read(row: Row): ReadTarget[] {
    const aligned = alignedCells(row.text, this.#columns);
    if (aligned) {
      const whole = { ...row.first, text: row.text, lastLine: row.last.lastLine };
      return readTargetRow(this.#paper, whole, aligned, this.#columns);
    }
    const cells = figureCells(row.text, this.#values.length) ?? wordCells(row.text, this.#values.length);
    if (!cells || cells.name.length < shortestName) return [];
    return this.#values.flatMap((column, at) => {
      const value = cells.values[at];
      if (!value) return [];
      return [
        {
          indicator: cells.name,
          ...value,
          role: column.role,
          period: column.period,
          text: row.text,
          document: this.#paper.document.id,
          firstLine: row.first.firstLine,
          lastLine: row.last.lastLine,
          confidence: 0.85,
          because: ['row-in-text' as const],
        },
      ];
    });
  }
}

/**
 * The cells of a row whose parts are all there, parted by spaces, set under the columns from the right: used where values stand
 * without units (a column of units, or years as headings). Null when the parts do not fill the columns.
 */
function alignedCells(text: string, columns: TargetColumns): string[] | null {
  const name = columns.indexOf('name');
  const behind = columns.slice(name + 1);
  const parts = wordsOf(text);
  const own = parts.length - behind.length;
  // Without a column of units the name has to say the unit itself: 常住人口城镇化率（%）.
  const hasUnit = columns.includes('unit') || bracketedEnd.form.test(parts[own - 1] ?? '');
  if (!hasUnit || own < 1) return null;
  const values = parts.slice(own);
  const plain = behind.every(
    (column, at) =>
      column === null ||
      typeof column === 'string' ||
      plainValue.form.test(values[at] ?? '') ||
      wordValue.form.test(values[at] ?? ''),
  );
  if (!plain) return null;
  return [...columns.slice(0, name).map(() => ''), parts.slice(0, own).join(''), ...values];
}

type Value = Pick<Figure, 'value' | 'unit' | 'qualifier'>;
type Cells = { name: string; values: Value[] };

function figureCells(text: string, count: number): Cells | null {
  const figures = findFigures(text).slice(-count);
  const first = figures[0];
  const last = figures.at(-1);
  if (figures.length < count || !first || !last) return null;
  if (!behindFigures.form.test(text.slice(last.end))) return null;
  const between = figures
    .slice(1)
    .every((figure, at) => growthBefore.form.replace(text.slice(figures[at]?.end, figure.start)).trim() === '');
  if (!between) return null;
  const name = plainWords(stripLeadIns(growthBefore.form.replace(text.slice(0, first.start))));
  return { name, values: figures.map(({ value, unit, qualifier }) => ({ value, unit, qualifier })) };
}

function wordCells(text: string, count: number): Cells | null {
  const parts = wordsOf(text);
  const values = parts.slice(-count);
  if (
    parts.length <= count ||
    holdsFigure.form.test(values.join('')) ||
    !values.every((value) => wordValue.form.test(value))
  )
    return null;
  return {
    name: parts.slice(0, -count).join(''),
    values: values.map((value) => ({ value, unit: '', qualifier: null })),
  };
}

/** The table that a line opens when it is the header of one (… 指标名称 预期目标 …), else null. */
export function openTextTable(paper: Paper, line: string, context: TargetContext): TextTable | null {
  if (line.length > longestHeader || holdsPassage.form.test(line)) return null;
  const columns = targetColumns(wordsOf(line), context);
  return columns ? new TextTable(paper, columns) : null;
}
