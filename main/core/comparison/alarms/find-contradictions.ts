import { holds } from '#core/rules/first-match.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { findFigures } from '#shared/text/figure.ts';
import { groupBy } from '../../group-by.ts';
import { type AlarmPaper, citeWords } from './alarm-paper.ts';
import { namesBefore, rateName } from './counted.rules.ts';
import { type FigureValues, figureValues } from './figure.rules.ts';
import { findingId, opening } from './finding-id.ts';
import { isOtherValue, otherFigure } from './other-value.ts';
import { type Counted, counted, isUntilNow, readCounted } from './read-counted.ts';
import { toBaseUnit } from './read-statements.ts';

/** Of what a paper counts in so many ways it speaks of several: each meeting, each district. */
const mostValues = 2;

/** The same time, or none and the end of what was counted until then. */
function sameTime(a: Counted, b: Counted): boolean {
  const isSame = a.times.join() === b.times.join();
  return isSame || ((a.times.length === 0 || b.times.length === 0) && isUntilNow(a) && isUntilNow(b));
}

function contradict(a: Counted, b: Counted, values: FigureValues): boolean {
  if (a.sentence === b.sentence || a.unit !== b.unit) return false;
  return sameTime(a, b) && isOtherValue(a.value, b.value, a.rough || b.rough, values);
}

/** 组建率 behind 业委会 506 个, and 业委会组建率: the tail of a longer name, the rest of which stands before it. */
function isTailOf(short: Counted, long: Counted): boolean {
  if (short.unit !== '%' || !holds(rateName, short.name) || short.name.length < 3) return false;
  if (!long.name.endsWith(short.name) || long.name === short.name) return false;
  return counted(short.before).includes(long.name.slice(0, -short.name.length));
}

/** 建成石桥、双河、云峰片区急救站3个, and 新建成片区急救站4个: as many names as things, and the words around them the same. */
function isListOf(listed: Counted, whole: Counted): boolean {
  const names = namesBefore.form.find(listed.head);
  if (names === null || names.words.split('、').length !== listed.value) return false;
  const lead = counted(listed.head.slice(0, names.start));
  return [1, 2, 3, 4].some((verb) => {
    const [own, thing] = [whole.name.slice(0, verb), whole.name.slice(verb)];
    return thing.length >= 4 && listed.name.endsWith(thing) && (lead === own || listed.name.startsWith(own));
  });
}

/** The whole of which something is told, by its figure and its name, and the verb that tells it: 86项重大事故 … 销号. */
function shareOf({ before, name, unit, value }: Counted, { figureShortestName: least }: FigureValues): string | null {
  const whole = findFigures(before)[0];
  const base = whole ? toBaseUnit(whole.value, whole.unit) : null;
  if (!whole || base === null || base.unit !== unit || base.value <= value) return null;
  const thing = counted(before.slice(whole.end));
  return thing.length < least ? null : `${base.value}${unit}|${thing.slice(0, least)}|${name.slice(-2)}`;
}

type Pair = { first: Counted; second: Counted };

/** The pairs of a group that speak of one thing; none where some place gives the value of the opening again. */
function pairsOf(
  group: readonly Counted[],
  values: FigureValues,
  isEnough: (a: Counted, b: Counted) => boolean,
): Pair[] {
  if (new Set(group.map(({ value }) => value)).size > mostValues) return [];
  return group.flatMap((first, at) => {
    const second = group.slice(at + 1).find((other) => contradict(first, other, values) && isEnough(first, other));
    return second ? [{ first, second }] : [];
  });
}

/** Pairs that give one thing another value, by its name, by its whole, by the names of what is counted. */
function allPairs(all: readonly Counted[], values: FigureValues): Pair[] {
  const named = all.filter(({ name }) => name.length >= values.figureShortestName);
  const byName = [...groupBy(named, ({ name, unit, places }) => `${name}|${unit}|${places}`).values()].flatMap(
    (group) => pairsOf(group, values, (a, b) => a.isOpening !== b.isOpening || a.inTable !== b.inTable),
  );
  const shares = all.filter((one) => shareOf(one, values) !== null);
  const byWhole = [...groupBy(shares, (one) => shareOf(one, values)).values()].flatMap((group) =>
    pairsOf(group, values, () => true),
  );
  const summed = all.filter((one) => one.isOpening);
  const others = all.filter((one) => !one.isOpening);
  const byTail = summed.flatMap((first) => {
    const alike = others.filter((one) => isTailOf(one, first) || isTailOf(first, one) || isListOf(one, first));
    return pairsOf([first, ...alike], values, (a) => a.isOpening);
  });
  return [...byName, ...byWhole, ...byTail];
}

function toFinding(paper: AlarmPaper, { first, second }: Pair, feedback: string | null): Finding {
  const indicator = opening(first.shown.length >= second.shown.length ? first.shown : second.shown);
  const details = { indicator, first: first.printed, second: second.printed };
  return {
    id: findingId('figures-disagree', first.sentence, second.sentence, indicator),
    kind: 'figures-disagree',
    title: told('finding.figures-disagree', { indicator }),
    about: indicator,
    because: told('finding.figures-disagree-because-no-period', details),
    rules: otherFigure(first.printed, second.printed, first.rough || second.rough),
    citations: [first, second].map((one) => citeWords(paper, one.paragraph, one.sentence)),
    point: null,
    feedback,
  };
}

/**
 * Two values of one thing inside one paper: what its opening sums up and what a section tells, or what its text and a table tell. The same thing by its words (verb, thing, place), by the whole of which it is a part (86项重大事故隐患 … 销号), by the tail of the name
 * of a rate, or by as many names as things. Silent about other times, parts (其中), former values, promises, and what the paper counts in more
 * than two ways. One finding per pair.
 */
export function findContradictions(input: {
  paper: AlarmPaper;
  feedback: string | null;
  values?: FigureValues;
}): Finding[] {
  const { paper, feedback, values = figureValues } = input;
  const found = allPairs(readCounted(paper), values).map((pair) => toFinding(paper, pair, feedback));
  return [...new Map(found.map((one) => [one.citations.map(({ quote }) => quote).join('|'), one])).values()];
}
