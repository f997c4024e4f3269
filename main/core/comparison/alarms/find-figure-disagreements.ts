import type { Finding } from '#shared/domain/finding-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { groupBy } from '../../group-by.ts';
import { isBareName } from '../../reading/records/targets/indicator-name.ts';
import { type AlarmPaper, citeWords } from './alarm-paper.ts';
import { type FigureValues, figureValues, sameIndicator } from './figure.rules.ts';
import { findingId } from './finding-id.ts';
import { isOtherValue, otherFigure } from './other-value.ts';
import { readStatements, type Statement } from './read-statements.ts';

/** No two papers state one thing oftener. */
const mostOfOneKind = 200;

/** The name in one spelling: 全市, 累计 and 的 do not make another indicator. */
function keyOf(statement: Statement): string {
  const name = sameIndicator.replaceAll(statement.indicator);
  return `${name}|${statement.aspect}|${statement.unit}`;
}

/** In the text of one paper a short name is that of several: 债务余额 of the city and of each district. */
function mayBeTwo(a: Statement, b: Statement, values: FigureValues): boolean {
  return (
    a.paper.document === b.paper.document && a.inTable === b.inTable && a.indicator.length < values.figureFewestSigns
  );
}

/** Same time: both name it alike, or both name none and stand in one paper, as a table and its text do. */
function sameTime(a: Statement, b: Statement): boolean {
  if (a.period !== null || b.period !== null) return a.period === b.period;
  return a.paper.document === b.paper.document && a.inTable !== b.inTable;
}

function differs(a: Statement, b: Statement, values: FigureValues): boolean {
  return isOtherValue(a.value, b.value, a.rough || b.rough, values);
}

function toFinding(first: Statement, second: Statement, feedback: string | null): Finding {
  const details = { indicator: first.indicator, first: first.printed, second: second.printed };
  return {
    id: findingId('figures-disagree', first.quote, second.quote, first.indicator),
    kind: 'figures-disagree',
    title: told('finding.figures-disagree', { indicator: first.indicator }),
    about: first.indicator,
    because: first.period
      ? told('finding.figures-disagree-because', { ...details, period: first.period })
      : told('finding.figures-disagree-because-no-period', details),
    rules: otherFigure(first.printed, second.printed, first.rough || second.rough),
    citations: [
      citeWords(first.paper, first.paragraph, first.quote),
      citeWords(second.paper, second.paragraph, second.quote),
    ],
    point: null,
    feedback,
  };
}

/**
 * The same indicator for the same time with another value, between two papers or between a table and the text of one.
 * Units are normalised (1.2亿元 = 12000万元). Growth and level, 同比 and 环比, and different periods never meet; a name
 * shorter than four characters or without a thing (总额, 占比) is left out. One finding per pair of values.
 */
export function findFigureDisagreements(input: {
  papers: readonly AlarmPaper[];
  feedback: string | null;
  values?: FigureValues;
}): Finding[] {
  const { values = figureValues } = input;
  const statements = input.papers
    .flatMap(readStatements)
    .filter((one) => one.indicator.length >= values.figureShortestName && !isBareName(one.indicator));
  const findings = new Map<string, Finding>();
  for (const all of groupBy(statements, keyOf).values()) {
    const group = all.slice(0, mostOfOneKind);
    group.forEach((first, at) => {
      const second = group
        .slice(at + 1)
        .find((other) => sameTime(first, other) && differs(first, other, values) && !mayBeTwo(first, other, values));
      if (!second) return;
      const key = `${keyOf(first)}|${first.period}|${first.value}|${second.value}`;
      if (!findings.has(key)) findings.set(key, toFinding(first, second, input.feedback));
    });
  }
  return [...findings.values()];
}
