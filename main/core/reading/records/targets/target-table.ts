import type { ReadTarget } from '#shared/domain/reading.ts';
import { findFigures } from '#shared/text/figure.ts';
import { unitPattern } from '#shared/text/figure-unit.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { TargetContext } from './context.ts';

// `isGrowth`: what the cells count is percent, over all years of the plan, not the indicator's own unit.
type Column = { role: ReadTarget['role']; period: string | null; isGrowth?: boolean } | 'name' | 'unit' | null;
export type TargetColumns = Column[];

function columnOf(header: string, context: TargetContext): Column {
  const plain = header.replace(/\s/g, '');
  const year = /(20\d{2})/.exec(plain)?.[1] ?? null;
  if (/^(?:主要)?指标(?:名称)?$|^名称$|^项目$/.test(plain)) return 'name';
  if (/^(?:计量)?单位$/.test(plain)) return 'unit';
  const isPlanned = context.role === 'target' && /^\d{4}-\d{4}$/.test(context.period ?? '');
  if (isPlanned && /年均|累计/.test(plain)) return { role: 'target', period: context.period, isGrowth: true };
  if (/完成|实际|实绩|基期|现状|现值|执行/.test(plain)) return { role: 'actual', period: year ?? context.period };
  if (/目标|预期|计划|规划|任务/.test(plain)) return { role: 'target', period: year ?? context.period };
  if (!year || !/^20\d{2}年?$/.test(plain) || !context.role) return null;
  // A year before the plan begins is its base.
  const isBase = context.period !== null && Number(year) < Number(context.period.slice(0, 4));
  return { role: isBase ? 'actual' : context.role, period: year };
}

/** The columns of a table of indicators, or null when the cells are no header of one. */
export function targetColumns(cells: string[], context: TargetContext): TargetColumns | null {
  const columns = cells.map((cell) => columnOf(cell, context));
  const valued = columns.some((column) => column !== null && typeof column === 'object');
  return columns.includes('name') && valued ? columns : null;
}

/** 地区生产总值（亿元）: a unit in brackets behind the name, where no column holds the unit. */
function splitUnit(name: string, unit: string): { name: string; unit: string } {
  const hit = /^(.+?)[（(]([^（）()]{1,10})[）)]$/.exec(name);
  const isUnit =
    hit?.[2] !== undefined &&
    new RegExp(`^(?:百万|千万|万亿|百亿|千亿|万|亿|千|百)?(?:${unitPattern}|[岁年]|.+/.+)$`).test(hit[2]);
  return unit === '' && hit?.[1] && hit[2] && isUnit ? { name: hit[1], unit: hit[2] } : { name, unit };
}

const bareNumber = /^(≥|≤|>|<|约|超)?\s?(-?\d[\d,.]*)\s?(左右|以上|以下|以内)?\*?$/;

/** What a cell says: a number with the unit of its column, a figure with a unit of its own, or words as printed. */
function readCell(cell: string, unit: string): Pick<ReadTarget, 'value' | 'unit' | 'qualifier'> {
  const bare = bareNumber.exec(cell);
  if (bare?.[2]) return { value: bare[2], unit, qualifier: bare[1] ?? bare[3] ?? null };
  const figure = findFigures(cell)[0];
  if (figure) return { value: figure.value, unit: figure.unit, qualifier: figure.qualifier };
  return { value: cell.replace(/\s/g, ''), unit: '', qualifier: null };
}

/** Records of one row: one for each value column that holds something. Words in a cell (完成省下达任务) are the value as printed. */
export function readTargetRow(
  paper: Paper,
  paragraph: Paragraph,
  cells: string[],
  columns: TargetColumns,
): ReadTarget[] {
  const at = (kind: 'name' | 'unit') => cells[columns.indexOf(kind)]?.replace(/\s+/g, '') ?? '';
  const { name, unit } = splitUnit(at('name').replace(/^\d{1,3}[.．、]/, ''), at('unit'));
  if (name.length < 2 || /^[\d.]+$/.test(name)) return [];
  return columns.flatMap((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column === null || typeof column === 'string' || cell === '' || /^[-—/]+$/.test(cell)) return [];
    // 〔3.5〕 is how plans print what is reached over all their years.
    const value = readCell(cell.replace(/[〔〕[\]]/g, ''), column.isGrowth ? '%' : unit);
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
        confidence: /\d/.test(value.value) ? 0.95 : 0.85,
        because: /\d/.test(value.value) ? ['table-row'] : ['table-row', 'words-as-value'],
      },
    ];
  });
}
