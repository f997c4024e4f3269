import { splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { rangeSign, roughSign } from '#core/language/quantities.ts';
import { extract } from '#core/rules/extract.ts';
import { holds } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import { stripLeadIns } from '../../reading/records/targets/indicator-name.ts';
import { readMeasuredClause } from '../../reading/records/targets/measured-clause.ts';
import { tenseOf } from '../demands/tense.ts';
import type { AlarmPaper, AlarmParagraph } from './alarm-paper.ts';
import { amountAtHead, bracketOfName, ruledLine, signInNumber, unitInBracket, wholeRow } from './passage.rules.ts';
import {
  added,
  amountCell,
  elsewhere,
  growth,
  growthBase,
  growthHead,
  nameCell,
  namedPeriod,
  ofHundred,
  periodStart,
  periodTail,
  powerRules,
  unitHead,
} from './statement.rules.ts';

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

/** A value in its base unit: 1.2亿元 → 120,000,000 元; 3万户 → 30,000 户. Ranges give null. */
export function toBaseUnit(value: string, unit: string): { value: number; unit: string } | null {
  const number = Number(signInNumber.form.replaceAll(value));
  if (value === '' || !Number.isFinite(number)) return null;
  const power = extract(powerRules, unit);
  if (!power) return { value: number, unit: unit.replace('％', '%') };
  return { value: number * power.value, unit: unit.slice(power.found.words.length) };
}

/** The time a sentence names, in one spelling (`2025`, `2025 上半年`, `2025 1-7月`), or null. */
export function periodOf(text: string): string | null {
  const plain = text.replace(/\s/g, '');
  for (const { start } of periodStart.findAll(plain)) {
    const groups = namedPeriod.findAt(plain, start)?.groups ?? {};
    const stretch = periodTail.replace(rangeSign.replaceAll(groups.stretch ?? '', '-'));
    const named = [groups.year ?? '', stretch].filter((one) => one !== '').join(' ');
    if (named !== '') return named;
  }
  return null;
}

function aspectOf(clause: string, unit: string): string {
  if (!holds(ofHundred, unit)) return holds(added, clause) ? 'added' : 'level';
  return holds(growth, clause) ? `growth ${growthBase.words(clause) ?? ''}` : 'level';
}

function statementsOfText(paper: AlarmPaper, paragraph: AlarmParagraph): Statement[] {
  const found: Statement[] = [];
  for (const sentence of splitAtStops(paragraph.text)) {
    let carried: Parameters<typeof readMeasuredClause>[1] = { indicator: null, verb: null };
    let period: string | null = null;
    if (tenseOf(sentence.text) === 'promised') continue;
    for (const clause of splitAtCommas(paragraph.text, sentence)) {
      period = periodOf(clause.text) ?? period;
      const read = readMeasuredClause(clause.text, carried);
      carried = read.next;
      if (!read.found) continue;
      const base = toBaseUnit(read.found.value, read.found.unit);
      if (!base || holds(elsewhere, clause.text.trim())) continue;
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
        rough: read.found.qualifier !== null || roughSign.test(figure?.text ?? ''),
        inTable: false,
      });
    }
  }
  return found;
}

/** A pipe table row by row: the first cell without a figure names the indicator, the only cell with one gives the value. */
function statementsOfTable(paper: AlarmPaper, rows: readonly AlarmParagraph[]): Statement[] {
  const cellsOf = (row: AlarmParagraph) =>
    row.text
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const head = rows[0] ? cellsOf(rows[0]) : [];
  const unitColumn = head.findIndex((cell) => holds(unitHead, cell));
  const headPeriod = periodOf(head.join(' '));
  return rows.slice(1).flatMap((row) => {
    const cells = cellsOf(row);
    const values = cells.flatMap((cell, at) => (holds(amountCell, cell) && at > 0 ? [at] : []));
    const column = values[0];
    if (values.length !== 1 || column === undefined) return [];
    const name = cells.slice(0, column).find((cell) => holds(nameCell, cell) && cell !== cells[unitColumn]) ?? '';
    const bracket = unitInBracket.form.find(`${name}${head[column] ?? ''}`)?.groups.unit ?? '';
    const value = amountAtHead.form.words(cells[column] ?? '') ?? '';
    const unit = (cells[column] ?? '').slice(value.length).trim() || cells[unitColumn] || bracket;
    const base = toBaseUnit(value, unit);
    if (!base || unit === '' || name.length < 2) return [];
    return [
      {
        ...base,
        paper,
        paragraph: row,
        quote: row.text,
        indicator: stripLeadIns(bracketOfName.form.replaceAll(name)),
        aspect: holds(growthHead, `${name}${head[column] ?? ''}`) ? 'growth ' : 'level',
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
    const isRow = holds(wholeRow, paragraph.text);
    if (isRow && !holds(ruledLine, paragraph.text)) table.push(paragraph);
    else if (!isRow) {
      found.push(...statementsOfTable(paper, table));
      table = [];
      found.push(...statementsOfText(paper, paragraph));
    }
  }
  return [...found, ...statementsOfTable(paper, table)];
}
