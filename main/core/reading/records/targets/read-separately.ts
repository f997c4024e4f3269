import { findFigures } from '#shared/text/figure.ts';
import { isIndicator, isSubject, stripLeadIns } from './indicator-name.ts';
import {
  betweenNames,
  bothPlaces,
  bothSides,
  inTurnVerb,
  perOutput,
  separately,
  threeIndustries,
} from './measured.rules.ts';
import { changeIn, type Measured, measuredThing } from './measured-clause.ts';

/** How sure a reading is that gives each of several names its figure by their order alone. */
const inOrder = { confidence: 0.88, reason: 'named-in-turn' } as const;

/** Signs of a first name that shares the rest of the last one: 城镇、农村居民人均可支配收入; a longer one is a name by itself. */
const sharedName = { least: 2, most: 4 };

/**
 * A、B分别增长3%、5%: one measured thing per subject, when subjects and figures are equal in number; else none. Where the clause names no subject the
 * figures are those of what the clauses before it measured, `before`: 接待游客3万人次、实现收入2亿元，分别增长18%、22%.
 */
export function readSeparately(clause: string, before: readonly Measured[] = []): Measured[] {
  const { names: listed = '', figures: given = '' } = separately.form.find(clause)?.groups ?? {};
  const figures = findFigures(given);
  const lent = before.slice(-figures.length).map(({ indicator }) => indicator);
  const names = stripLeadIns(listed) === '' ? lent : namesIn(listed, figures.length);
  if (names.length < 2 || names.length !== figures.length) return [];
  const change = changeIn(inTurnVerb.form.words(given) ?? '');
  return names.flatMap((name, at) => {
    const figure = figures[at];
    const one = figure ? measuredThing(figure, name, inOrder) : null;
    return one ? [change === null ? one : { ...one, change }] : [];
  });
}

/** The subjects of such a clause; none where one of them is no name of an indicator. */
function namesIn(listed: string, count: number): string[] {
  const whole = stripLeadIns(listed);
  const split = completeNames(listed.split(betweenNames.form.regex).map((name) => stripLeadIns(name)));
  const names = (count === 2 ? bothIn(whole) : null) ?? industriesIn(whole, count) ?? split;
  return names.every((name) => isIndicator(name) || isSubject(name)) ? names : [];
}

/** Two subjects in one name: 城乡居民人均可支配收入 and 各项存、贷款余额. */
function bothIn(name: string): string[] | null {
  const sides = bothSides.form.find(name)?.groups;
  if (sides) return ['存款', '贷款'].map((side) => `${sides.head}${side}${sides.tail}`);
  const places = bothPlaces.form.find(name)?.groups;
  return places ? ['城镇', '农村'].map((place) => `${places.head}${place}${places.tail}`) : null;
}

/** 第一、二、三产业增加值 as those of each industry. */
function industriesIn(name: string, count: number): string[] | null {
  const found = threeIndustries.form.find(name);
  if (found === null) return null;
  const each = ['第一', '第二', '第三'].slice(0, count);
  return each.map((nth) => `${nth}产业${found.groups.rest ?? ''}`);
}

/**
 * 城镇、农村居民人均可支配收入: a first name as long as the part in which the last one differs takes over the rest of it; a longer one that is no
 * indicator takes over what stands behind its own last word in the last one: 小微企业、民营企业贷款余额.
 */
function completeNames(names: string[]): string[] {
  const last = names.at(-1) ?? '';
  const per = perOutput.form.words(names[0] ?? '');
  if (per !== null) return names.map((name) => (name.startsWith(per) ? name : `${per}${name}`));
  return names.map((name) => (isIndicator(name) || !isIndicator(last) ? name : `${name}${restOf(name, last)}`));
}

/** What of a last name is said of an earlier one too; empty for none. */
function restOf(name: string, last: string): string {
  if (name.length >= sharedName.least && name.length <= sharedName.most) return last.slice(name.length);
  const word = [2, 1].map((signs) => name.slice(-signs)).find((end) => last.indexOf(end) > 0);
  return word === undefined ? '' : last.slice(last.indexOf(word) + word.length);
}
