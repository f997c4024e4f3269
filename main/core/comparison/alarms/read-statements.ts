import { findFigures } from '#shared/text/figure.ts';
import { stripLeadIns } from '../../reading/records/targets/indicator-name.ts';
import { readMeasuredClause } from '../../reading/records/targets/measured-clause.ts';
import { splitAtCommas, splitSentences } from '../demands/split-clauses.ts';
import { tenseOf } from '../demands/tense.ts';
import type { AlarmPaper, AlarmParagraph } from './alarm-paper.ts';

/** One statement of a paper: an indicator with its value in base units, and for which time it holds. */
export type Statement = {
  paper: AlarmPaper;
  paragraph: AlarmParagraph;
  /** The sentence or the table row. */
  quote: string;
  indicator: string;
  /** What is measured of it: the level, or its growth (同比, 环比 …). */
  aspect: string;
  period: string | null;
  value: number;
  unit: string;
  /** As printed. */
  printed: string;
  /** 近, 约, 超, 以上 …: the value is not exact. */
  rough: boolean;
  inTable: boolean;
};

const powers: [RegExp, number][] = [
  [/^万亿/, 1e12],
  [/^千亿/, 1e11],
  [/^百亿/, 1e10],
  [/^亿/, 1e8],
  [/^千万/, 1e7],
  [/^百万/, 1e6],
  [/^万/, 1e4],
];

/** A value in its base unit: 1.2亿元 → 120,000,000 元; 3万户 → 30,000 户. Ranges give null. */
export function toBaseUnit(value: string, unit: string): { value: number; unit: string } | null {
  const number = Number(value.replace(/[,，\s]/g, ''));
  if (value === '' || !Number.isFinite(number)) return null;
  const power = powers.find(([pattern]) => pattern.test(unit));
  if (!power) return { value: number, unit: unit.replace('％', '%') };
  return { value: number * power[1], unit: unit.replace(power[0], '') };
}

const periodWords =
  /(?:(20\d{2})\s*年)?\s*(上半年|下半年|[一二三四]季度|前三季度|\d{1,2}\s*[-~～—–至]\s*\d{1,2}\s*月(?:份)?|\d{1,2}月(?:底|末)?|全年|底|末)?/;

/** The time a sentence names, in one spelling (`2025`, `2025 上半年`, `2025 1-7月`), or null. */
export function periodOf(text: string): string | null {
  const plain = text.replace(/\s/g, '');
  for (const start of plain.matchAll(/20\d{2}年|上半年|下半年|[一二三四]季度|前三季度|\d{1,2}[-~～—–至]\d{1,2}月/g)) {
    const hit = periodWords.exec(plain.slice(start.index));
    if (!hit || hit[0] === '') continue;
    const part = (hit[2] ?? '')
      .replace(/[~～—–至]/g, '-')
      .replace(/份$/, '')
      .replace(/^(?:全年|底|末)$/, '');
    return [hit[1] ?? '', part].filter((one) => one !== '').join(' ') || null;
  }
  return null;
}

const growth = /增长|下降|增幅|增速|降低|减少|增加|提高|提升|上升|回落/;
const growthBase = /同比|环比|年均|比上年|较上年|比去年|较去年|比20\d{2}年|较20\d{2}年/;

function aspectOf(clause: string, unit: string): string {
  if (!/%|％|百分点/.test(unit)) return /新增|净增|增加/.test(clause) ? 'added' : 'level';
  return growth.test(clause) ? `growth ${growthBase.exec(clause)?.[0] ?? ''}` : 'level';
}

const places = /^(?:全省|全国|省|区|县|[\u4e00-\u9fff]{2}[区县])/;

function statementsOfText(paper: AlarmPaper, paragraph: AlarmParagraph): Statement[] {
  const found: Statement[] = [];
  for (const sentence of splitSentences(paragraph.text)) {
    let carried: Parameters<typeof readMeasuredClause>[1] = { indicator: null, verb: null };
    let period: string | null = null;
    if (tenseOf(sentence.text) === 'promised') continue;
    for (const clause of splitAtCommas(paragraph.text, sentence)) {
      period = periodOf(clause.text) ?? period;
      const read = readMeasuredClause(clause.text, carried);
      carried = read.next;
      if (!read.found) continue;
      const base = toBaseUnit(read.found.value, read.found.unit);
      if (!base || places.test(clause.text.trim())) continue;
      const figure = findFigures(clause.text).at(-1);
      found.push({
        ...base,
        paper,
        paragraph,
        quote: sentence.text,
        indicator: read.found.indicator,
        aspect: aspectOf(clause.text, read.found.unit),
        period,
        printed: figure?.text ?? `${read.found.value}${read.found.unit}`,
        rough: read.found.qualifier !== null || /[近约超逾多余]/.test(figure?.text ?? ''),
        inTable: false,
      });
    }
  }
  return found;
}

const unitHead = /单位|计量/;

/** A pipe table row by row: the first cell without a figure names the indicator, the only cell with one gives the value. */
function statementsOfTable(paper: AlarmPaper, rows: readonly AlarmParagraph[]): Statement[] {
  const cellsOf = (row: AlarmParagraph) =>
    row.text
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const head = rows[0] ? cellsOf(rows[0]) : [];
  const unitColumn = head.findIndex((cell) => unitHead.test(cell));
  const headPeriod = periodOf(head.join(' '));
  return rows.slice(1).flatMap((row) => {
    const cells = cellsOf(row);
    const values = cells.flatMap((cell, at) =>
      /^[\d,.]+\s*(?:%|％|[万亿]?[\u4e00-\u9fff]{0,3})$/.test(cell) && at > 0 ? [at] : [],
    );
    const column = values[0];
    if (values.length !== 1 || column === undefined) return [];
    const name =
      cells.slice(0, column).find((cell) => /[\u4e00-\u9fff]{2}/.test(cell) && cell !== cells[unitColumn]) ?? '';
    const bracket = /[（(]([^（）()]{1,8})[）)]/.exec(`${name}${head[column] ?? ''}`)?.[1] ?? '';
    const value = /^[\d,.]+/.exec(cells[column] ?? '')?.[0] ?? '';
    const unit = (cells[column] ?? '').slice(value.length).trim() || cells[unitColumn] || bracket;
    const base = toBaseUnit(value, unit);
    if (!base || unit === '' || name.length < 2) return [];
    return [
      {
        ...base,
        paper,
        paragraph: row,
        quote: row.text,
        indicator: stripLeadIns(name.replace(/[（(][^（）()]*[）)]/g, '')),
        aspect: /增长|增幅|增速/.test(`${name}${head[column] ?? ''}`) ? 'growth ' : 'level',
        period: periodOf(head[column] ?? '') ?? headPeriod,
        printed: `${value}${unit}`,
        rough: false,
        inTable: true,
      },
    ];
  });
}

/** What a paper states in figures, in its text and in its tables (rows of `| cell | cell |`). */
export function readStatements(paper: AlarmPaper): Statement[] {
  const found: Statement[] = [];
  let table: AlarmParagraph[] = [];
  for (const paragraph of paper.paragraphs) {
    const isRow = /^\s*\|.*\|\s*$/.test(paragraph.text);
    if (isRow && !/^[\s|:-]+$/.test(paragraph.text)) table.push(paragraph);
    else if (!isRow) {
      found.push(...statementsOfTable(paper, table));
      table = [];
      found.push(...statementsOfText(paper, paragraph));
    }
  }
  return [...found, ...statementsOfTable(paper, table)];
}
