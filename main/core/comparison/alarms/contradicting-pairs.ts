import { holds } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import { groupBy } from '../../group-by.ts';
import { namesBefore, rateName } from './counted.rules.ts';
import { counted } from './counted-name.ts';
import type { FigureValues } from './figure.rules.ts';
import { isOtherValue } from './other-value.ts';
import { type Counted, isUntilNow } from './read-counted.ts';
import { toBaseUnit } from './read-statements.ts';

/** Of what a paper counts in so many ways it speaks of several: each meeting, each district. */
const mostValues = 2;

/** So much of the signs of a thing: 小学课后服务 is not 初中课后服务. */
const sharedSigns = 0.75;

/** The same time, or none and the end of what was counted until then. */
function sameTime(a: Counted, b: Counted): boolean {
  const isSame = a.times.join() === b.times.join();
  return isSame || ((a.times.length === 0 || b.times.length === 0) && isUntilNow(a) && isUntilNow(b));
}

function contradict(a: Counted, b: Counted, values: FigureValues): boolean {
  if (a.sentence === b.sentence || a.unit !== b.unit || a.isStock !== b.isStock) return false;
  return sameTime(a, b) && isOtherValue(a.value, b.value, a.rough || b.rough, values);
}

/** True where nearly all signs of a name stand in a text; a name of none does. */
function standsIn(name: string, text: string): boolean {
  const signs = [...new Set(name)];
  return signs.filter((sign) => text.includes(sign)).length >= signs.length * sharedSigns;
}

/** 组建率 behind 业委会 506 个, and 业委会组建率: one rate, of a thing that both sentences name. */
function isSameRate(a: Counted, b: Counted): boolean {
  const [own, other] = [a, b].map(({ name }) => rateName.form.find(name)?.groups);
  if (a.unit !== '%' || own?.rate === undefined || own.rate !== other?.rate || !own.thing || a.name === b.name)
    return false;
  return standsIn(own.thing, b.before) && standsIn(other.thing ?? '', a.before);
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

/** How alike the names of two things are, 0 to 1: the pairs of neighbouring signs that both have. */
function likeness(a: string, b: string): number {
  const [own, other] = [a, b].map((name) => new Set([...name].slice(1).map((sign, at) => `${name[at]}${sign}`)));
  if (!own || !other || own.size + other.size === 0) return 0;
  return (2 * [...own].filter((pair) => other.has(pair)).length) / (own.size + other.size);
}

/** Values of things that are only alike lie no farther apart than misprints and later states do. */
function isNear(a: Counted, b: Counted, { figureFarthest }: FigureValues): boolean {
  return Math.max(a.value, b.value) <= Math.min(a.value, b.value) * figureFarthest;
}

function rateOf({ name }: Counted): string | null {
  return rateName.form.find(name)?.groups.rate ?? null;
}

/** How surely a section counts what the opening does, 0 to 1. A rate is known by its own words, a list of names by their
 * number; one place is a part, of several the section may tell all. */
function likenessOf(first: Counted, one: Counted): number {
  if (one.places.length === 1 && one.places.join() !== first.places.join()) return 0;
  if (isListOf(one, first)) return 1;
  if (holds(namesBefore, one.head) && !holds(namesBefore, first.head)) return 0;
  if (rateOf(first) !== null && rateOf(first) === rateOf(one)) return isSameRate(first, one) ? 1 : 0;
  return likeness(first.name, one.name);
}

/** What a section tells instead of a figure of the opening: what comes nearest by its words, unless a section tells the same. */
function nearest(first: Counted, others: readonly Counted[], values: FigureValues): Counted | null {
  const alike = (one: Counted) => likenessOf(first, one);
  const near = others.filter((one) => one.unit === first.unit && alike(one) >= values.figureLikeness);
  if (near.some((one) => !isOtherValue(one.value, first.value, one.rough || first.rough, values))) return null;
  const [best] = near
    .filter((one) => contradict(first, one, values) && isNear(first, one, values))
    .sort((a, b) => alike(b) - alike(a));
  return best ?? null;
}

export type Pair = { first: Counted; second: Counted };

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
export function allPairs(all: readonly Counted[], values: FigureValues): Pair[] {
  const named = all.filter(({ name }) => name.length >= values.figureShortestName);
  const byName = [...groupBy(named, ({ name, unit, places }) => `${name}|${unit}|${places.join()}`).values()].flatMap(
    (group) => pairsOf(group, values, (a, b) => a.isOpening !== b.isOpening || a.inTable !== b.inTable),
  );
  const shares = all.filter((one) => shareOf(one, values) !== null);
  const byWhole = [...groupBy(shares, (one) => shareOf(one, values)).values()].flatMap((group) =>
    pairsOf(group, values, () => true),
  );
  const others = all.filter((one) => !one.isOpening);
  const bySense = all
    .filter((one) => one.isOpening)
    .flatMap((first) => {
      const second = nearest(first, others, values);
      return second === null ? [] : [{ first, second }];
    });
  return [...byName, ...byWhole, ...bySense];
}
