import { firstMatch } from '#core/rules/first-match.ts';
import type { FigureChange, ReadTarget, TargetNature } from '#shared/domain/readings/read-target.ts';
import { findFigures } from '#shared/text/figure.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { Table } from '../tables/table.ts';
import type { TargetContext } from './context.ts';
import { change as verbOfChange } from './measured.rules.ts';
import { changeIn } from './measured-clause.ts';
import { plainWords } from './plain-words.ts';
import {
  bareNumber,
  binding,
  blankCell,
  completionHeading,
  expected,
  grownName,
  holdsFigure,
  nameWithUnit,
  onlyNumber,
  overYears,
  rowNumber,
  type TargetColumnRule,
  targetColumnRules,
  unitOfName,
  yearInHeading,
  yearlyColumnRules,
} from './target-table.rules.ts';
import { isPlanPeriod } from './years-of-paper.ts';

// `isGrowth`: what the cells count is percent, over all years of the plan or of the column before, not the indicator's own unit. `span`: the years of the plan.
export type ValueColumn = {
  role: ReadTarget['role'];
  period: string | null;
  isGrowth?: boolean;
  span?: string | null;
  /** A rate that the column tells of each indicator: 完成率. */
  rate?: string;
};
type Column = ValueColumn | 'name' | 'unit' | 'nature' | null;
export type TargetColumns = Column[];

/** The columns of a table of indicators by their headings, or null when they head none. */
export function targetColumns(headings: string[], context: TargetContext): TargetColumns | null {
  const columns: TargetColumns = [];
  for (const heading of headings) columns.push(columnOf(plainWords(heading), context, columns));
  return columns.includes('name') && valueColumns(columns).length > 0 ? columns : null;
}

/** The columns that hold values. */
export function valueColumns(columns: TargetColumns): ValueColumn[] {
  return columns.filter((column): column is ValueColumn => column !== null && typeof column === 'object');
}

function columnOf(heading: string, context: TargetContext, before: TargetColumns): Column {
  const span = context.role === 'target' && isPlanPeriod(context.period) ? context.period : null;
  const decided = firstMatch<TargetColumnRule>(span ? targetColumnRules : yearlyColumnRules, heading);
  const year = yearInHeading.form.words(heading);
  if (decided === null) return null;
  switch (decided.rule.holds) {
    case 'name':
    case 'unit':
    case 'nature':
      return decided.rule.holds;
    case 'growth':
      return { role: 'target', period: context.period, isGrowth: true };
    case 'rate': {
      const last = valueColumns(before).at(-1);
      return last ? { ...last, isGrowth: true } : null;
    }
    case 'year':
      return columnOfYear(year, context, span);
    default: {
      const rate = completionHeading.form.words(heading);
      return { role: decided.rule.holds, period: year ?? context.period, span, ...(rate !== null && { rate }) };
    }
  }
}

/** A year before the plan begins is its base. */
function columnOfYear(year: string | null, { role, period }: TargetContext, span: string | null): Column {
  if (role === null) return null;
  const isBase = period !== null && Number(year) < Number(period.slice(0, 4));
  return { role: isBase ? 'actual' : role, period: year, span };
}

/** 地区生产总值（亿元）: a unit in brackets behind the name, where no column holds the unit. */
function splitUnit(name: string, unit: string): { name: string; unit: string } {
  const own = unit === '' ? nameWithUnit.form.find(name)?.groups : undefined;
  return own?.name && own.unit && unitOfName.form.test(own.unit) ? { name: own.name, unit: own.unit } : { name, unit };
}

/** 单位能耗降低: what is measured, and that its value is a fall. */
function splitGrowth(name: string): { name: string; change: FigureChange | null; isYearly: boolean } {
  const tail = grownName.form.find(name);
  if (tail === null || tail.start < shortestName) return { name, change: null, isYearly: false };
  const change = tail.groups.fall ? 'decline' : 'growth';
  return { name: name.slice(0, tail.start), change, isYearly: tail.groups.yearly !== undefined };
}

/** The fewest signs of a name of an indicator. */
const shortestName = 2;

/** What a cell says: a number with the unit of its column, a figure with a unit of its own, or words as printed. */
function readCell(cell: string, unit: string): Pick<ReadTarget, 'value' | 'unit' | 'qualifier' | 'change'> {
  const { value, before, behind } = bareNumber.form.find(cell)?.groups ?? {};
  if (value) return { value, unit, qualifier: before ?? behind ?? null };
  const figure = findFigures(cell)[0];
  if (figure) {
    const change = changeIn(verbOfChange.form.words(plainWords(cell.slice(0, figure.start))) ?? '');
    return { value: figure.value, unit: figure.unit, qualifier: figure.qualifier, ...(change ? { change } : {}) };
  }
  return { value: plainWords(cell), unit: '', qualifier: null };
}

function natureOf(cell: string | undefined): { nature?: TargetNature } {
  if (binding.form.test(cell ?? '')) return { nature: 'binding' };
  return expected.form.test(cell ?? '') ? { nature: 'expected' } : {};
}

/** Records of one row: one for each value column that holds something. Words in a cell (完成省下达任务) are the value as printed. */
export function readTargetRow(
  paper: Paper,
  paragraph: Paragraph,
  cells: string[],
  columns: TargetColumns,
): ReadTarget[] {
  const printed = columns.map((column, at) => (column === 'name' ? plainWords(cells[at] ?? '') : '')).join('');
  const split = splitUnit(rowNumber.form.replace(printed), plainWords(cells[columns.indexOf('unit')] ?? ''));
  const { name, change, isYearly } = splitGrowth(split.name);
  if (name.length < shortestName || onlyNumber.form.test(name)) return [];
  return columns.flatMap((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column === null || typeof column === 'string' || cell === '' || blankCell.form.test(cell)) return [];
    // 〔3.5〕 is how plans print what is reached over all their years.
    const plain = overYears.form.replaceAll(cell);
    const value = readCell(plain, column.isGrowth || column.rate ? '%' : split.unit);
    const inFigures = holdsFigure.form.test(value.value);
    const grown = change ?? (column.isGrowth ? 'growth' : null);
    return [
      {
        indicator: `${name}${column.rate ?? ''}`,
        ...value,
        ...(grown && (inFigures || change) ? { change: grown } : {}),
        ...natureOf(cells[columns.indexOf('nature')]),
        period: plain === cell && !isYearly ? column.period : (column.span ?? column.period),
        role: column.role,
        text: paragraph.text,
        document: paper.document.id,
        firstLine: paragraph.firstLine,
        lastLine: paragraph.lastLine,
        confidence: inFigures ? 0.95 : 0.85,
        because: inFigures ? ['table-row'] : ['table-row', 'words-as-value'],
      },
    ];
  });
}

/** The records of a table of indicators; none for a table of anything else. The name of a group stands over its rows once, in the first of two columns of names. */
export function readTargetTable(paper: Paper, { headings, rows }: Table, context: TargetContext): ReadTarget[] {
  const columns = targetColumns(headings, context);
  if (columns === null) return [];
  const [group, own] = columns.flatMap((column, at) => (column === 'name' ? [at] : []));
  let carried = '';
  return rows.flatMap(({ cells, paragraph }) => {
    const filled = [...cells];
    if (group !== undefined && own !== undefined) {
      if (filled[group] === '' && filled[own] !== '') filled[group] = carried;
      else carried = filled[own] === '' ? '' : (filled[group] ?? '');
    }
    return readTargetRow(paper, paragraph, filled, columns);
  });
}
