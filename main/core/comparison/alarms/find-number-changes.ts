import { type Clause, splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { roughSign } from '#core/language/quantities.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { tenseOf } from '../demands/tense.ts';
import { blankFormWords } from '../terms/form-words.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from './alarm-paper.ts';
import {
  type FigureValues,
  figureValues,
  laterState,
  maybeLater,
  namedTime,
  sameWording,
  wordingLead,
} from './figure.rules.ts';
import { findingId, opening } from './finding-id.ts';
import { isOtherValue, otherFigure } from './other-value.ts';
import { digit, figureMark, noHan, opensRow, wholeYear } from './passage.rules.ts';
import { toBaseUnit } from './read-statements.ts';

/** A wording that one paper uses oftener (a list of like items) tells nothing apart. */
const mostOfOneWording = 1;

/** A stretch of a sentence (one clause, or two neighbours) with its figures taken out of its words. */
type Passage = {
  paper: AlarmPaper;
  paragraph: AlarmParagraph;
  text: string;
  /** The words, a mark for each figure in its place: 与#家企业签订合作协议协议金额#元. */
  key: string;
  figures: Figure[];
  /** The times that its sentence names, in their order. */
  times: string;
  sentence: string;
};

/** The text with the times that it names blanked; offsets stay. */
function blankTimes(text: string): string {
  return namedTime.blankAll(text);
}

/** The words of a passage with # and the base unit for each figure; null when another number stands in it or there is no figure. */
function keyOf(text: string, figures: readonly Figure[]): string | null {
  const timeless = blankTimes(text);
  let key = '';
  let from = 0;
  for (const figure of figures) {
    const between = timeless.slice(from, figure.start);
    const base = toBaseUnit(figure.value, figure.unit);
    if (holds(digit, between) || base === null) return null;
    key += `${between}#${base.unit};`;
    from = figure.end;
  }
  const rest = timeless.slice(from);
  if (holds(digit, rest) || figures.length === 0) return null;
  return wordingLead.replace(sameWording.replaceAll(`${key}${rest}`));
}

/** How many characters of the words are no figures and no words of every paper. */
function rareLength(key: string): number {
  return noHan.form.replaceAll(blankFormWords(figureMark.form.replaceAll(key, ' '))).length;
}

type Place = { paper: AlarmPaper; paragraph: AlarmParagraph; sentence: Clause };

function toPassage({ paper, paragraph, sentence }: Place, { text }: Clause, values: FigureValues): Passage | null {
  if (text.length > values.figureLongestPassage) return null;
  const figures = findFigures(text);
  const key = keyOf(text, figures);
  if (key === null || rareLength(key) < values.figureFewestSigns) return null;
  const named = namedTime
    .findAll(sentence.text)
    .map((time) => time.words)
    .join(' ');
  return { paper, paragraph, text, key, figures, times: named, sentence: sentence.text };
}

/** Single clauses of a paper, and each with the next one: what is too short by itself is told apart by its neighbour. */
function passagesOf(paper: AlarmPaper, values: FigureValues): Passage[] {
  return paper.paragraphs.flatMap((paragraph) => {
    if (holds(opensRow, paragraph.text)) return [];
    return splitAtStops(paragraph.text).flatMap((sentence) => {
      if (tenseOf(sentence.text) === 'promised') return [];
      const clauses = splitAtCommas(paragraph.text, sentence);
      const pairs = clauses.slice(1).map((clause, at) => {
        const start = clauses[at]?.start ?? clause.start;
        return { text: paragraph.text.slice(start, clause.end), start, end: clause.end };
      });
      const single = clauses.flatMap((one) => toPassage({ paper, paragraph, sentence }, one, values) ?? []);
      const double = pairs.flatMap((one) => toPassage({ paper, paragraph, sentence }, one, values) ?? []);
      // 2026年，… has the words of its second clause alone.
      return [...single, ...double.filter((pair) => !single.some((one) => one.key === pair.key))];
    });
  });
}

const known = new WeakMap<AlarmPaper, { values: FigureValues; index: ReadonlyMap<string, Passage> }>();

/** The passages of a paper by their words, those left out that it uses oftener. A paper is held against many others. */
function passagesByKey(paper: AlarmPaper, values: FigureValues): ReadonlyMap<string, Passage> {
  const kept = known.get(paper);
  if (kept?.values === values) return kept.index;
  const lists = new Map<string, Passage[]>();
  for (const passage of passagesOf(paper, values)) lists.set(passage.key, [...(lists.get(passage.key) ?? []), passage]);
  const single = [...lists].flatMap(([key, [first, ...others]]): [string, Passage][] =>
    first && others.length < mostOfOneWording ? [[key, first]] : [],
  );
  const index = new Map(single);
  known.set(paper, { values, index });
  return index;
}

function isRoughFigure(figure: Figure): boolean {
  return figure.qualifier !== null || roughSign.test(figure.text);
}

function isOther(a: Figure, b: Figure, isRough: boolean, values: FigureValues): boolean {
  const left = toBaseUnit(a.value, a.unit)?.value ?? 0;
  const right = toBaseUnit(b.value, b.unit)?.value ?? 0;
  return isOtherValue(left, right, isRough, values);
}

type Changed = { first: string; second: string; isRough: boolean; isPart: boolean };

/** The first figure that differs, and whether another stayed; null when all agree. */
function changed(first: Passage, second: Passage, values: FigureValues): Changed | null {
  const pairs = first.figures.flatMap((figure, at) => {
    const other = second.figures[at];
    if (!other) return [];
    const isRough = isRoughFigure(figure) || isRoughFigure(other);
    return [{ first: figure.text, second: other.text, isRough, isOther: isOther(figure, other, isRough, values) }];
  });
  const found = pairs.find((pair) => pair.isOther);
  return found ? { ...found, isPart: pairs.some((pair) => !pair.isOther) } : null;
}

/** Both name the same times; a feedback that names none may speak of the whole year that the report names. */
function sameTime(report: Passage, own: Passage): boolean {
  return report.times === own.times || (own.times === '' && holds(wholeYear, report.times));
}

function tellsLater(own: Passage, isPart: boolean): boolean {
  return holds(laterState, own.sentence) || (holds(maybeLater, own.sentence) && !isPart);
}

/**
 * Clauses of a feedback report that stand word for word in the report it answers to, but with other numbers: the same words
 * after the figures are taken out (at least eight characters beyond words of every paper), the same units, each wording used
 * once in its paper. Silent where the feedback tells of a later state (截至, 已增至, 累计 …), where the times named differ, and
 * of promises. One finding per passage, citing both papers.
 */
export function findNumberChanges(input: {
  paper: AlarmPaper;
  reports: readonly AlarmPaper[];
  feedback: string;
  values?: FigureValues;
}): Finding[] {
  const { paper, reports, feedback, values: limits = figureValues } = input;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const report of reports) {
    const others = passagesByKey(report, limits);
    for (const [key, own] of passagesByKey(paper, limits)) {
      const other = others.get(key);
      if (!other || !sameTime(other, own)) continue;
      const values = changed(other, own, limits);
      // A pair of clauses repeats what one of them has shown.
      const shown = values ? `${own.paragraph.firstLine} ${values.first} ${values.second}` : '';
      if (!values || seen.has(shown) || tellsLater(own, values.isPart)) continue;
      seen.add(shown);
      const indicator = opening(figureMark.form.replaceAll(key, '…'));
      findings.push({
        id: findingId('figures-disagree', other.text, own.text),
        kind: 'figures-disagree',
        title: told('finding.figures-disagree', { indicator }),
        about: indicator,
        because: told('finding.figures-disagree-because-no-period', {
          indicator,
          first: values.first,
          second: values.second,
        }),
        rules: otherFigure(values.first, values.second, values.isRough),
        citations: [citeWords(report, other.paragraph, other.text), citeWords(paper, own.paragraph, own.text)],
        point: null,
        feedback,
      });
    }
  }
  return findings;
}
