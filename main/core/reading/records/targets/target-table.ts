import { firstMatch } from '#core/rules/first-match.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import { findFigures } from '#shared/text/figure.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { TargetContext } from './context.ts';
import { plainWords } from './plain-words.ts';
import {
  bareNumber,
  blankCell,
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

// `isGrowth`: what the cells count is percent, over all years of the plan, not the indicator's own unit.
type Column = { role: ReadTarget['role']; period: string | null; isGrowth?: boolean } | 'name' | 'unit' | null;
export type TargetColumns = Column[];

function columnOf(header: string, context: TargetContext): Column {
  const plain = plainWords(header);
  const isPlanned = context.role === 'target' && isPlanPeriod(context.period);
  const decided = firstMatch<TargetColumnRule>(isPlanned ? targetColumnRules : yearlyColumnRules, plain);
  const year = yearInHeading.form.words(plain);
  if (decided === null) return null;
  switch (decided.rule.holds) {
    case 'name':
    case 'unit':
      return decided.rule.holds;
    case 'growth':
      return { role: 'target', period: context.period, isGrowth: true };
    case 'year':
      return columnOfYear(year, context);
    default:
      return { role: decided.rule.holds, period: year ?? context.period };
  }
}

/** A year before the plan begins is its base. */
function columnOfYear(year: string | null, { role, period }: TargetContext): Column {
  if (role === null) return null;
  const isBase = period !== null && Number(year) < Number(period.slice(0, 4));
  return { role: isBase ? 'actual' : role, period: year };
}

/** The columns of a table of indicators, or null when the cells are no header of one. */
export function targetColumns(cells: string[], context: TargetContext): TargetColumns | null {
  const columns = cells.map((cell) => columnOf(cell, context));
  const valued = columns.some((column) => column !== null && typeof column === 'object');
  return columns.includes('name') && valued ? columns : null;
}

/** 地区生产总值（亿元）: a unit in brackets behind the name, where no column holds the unit. */
function splitUnit(name: string, unit: string): { name: string; unit: string } {
  const own = unit === '' ? nameWithUnit.form.find(name)?.groups : undefined;
  return own?.name && own.unit && unitOfName.form.test(own.unit) ? { name: own.name, unit: own.unit } : { name, unit };
}

/** What a cell says: a number with the unit of its column, a figure with a unit of its own, or words as printed. */
function readCell(cell: string, unit: string): Pick<ReadTarget, 'value' | 'unit' | 'qualifier'> {
  const { value, before, behind } = bareNumber.form.find(cell)?.groups ?? {};
  if (value) return { value, unit, qualifier: before ?? behind ?? null };
  const figure = findFigures(cell)[0];
  if (figure) return { value: figure.value, unit: figure.unit, qualifier: figure.qualifier };
  return { value: plainWords(cell), unit: '', qualifier: null };
}

/** Records of one row: one for each value column that holds something. Words in a cell (完成省下达任务) are the value as printed. */
export function readTargetRow(
  paper: Paper,
  paragraph: Paragraph,
  cells: string[],
  columns: TargetColumns,
): ReadTarget[] {
  const at = (kind: 'name' | 'unit') => plainWords(cells[columns.indexOf(kind)] ?? '');
  const { name, unit } = splitUnit(rowNumber.form.replace(at('name')), at('unit'));
  if (name.length < 2 || onlyNumber.form.test(name)) return [];
  return columns.flatMap((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column === null || typeof column === 'string' || cell === '' || blankCell.form.test(cell)) return [];
    // 〔3.5〕 is how plans print what is reached over all their years.
    const value = readCell(overYears.form.replaceAll(cell), column.isGrowth ? '%' : unit);
    const inFigures = holdsFigure.form.test(value.value);
    return [
      {
        indicator: name,
        ...value,
        period: column.period,
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
