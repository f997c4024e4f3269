import { titleKey } from '#core/language/title-key.ts';
import {
  allMotions,
  doubledAbout,
  draftMark,
  handledMotion,
  namedMotion,
  openingAbout,
  openingHandling,
  paperNoun,
  requestNoun,
  wholePlace,
} from './title-core.rules.ts';

/** What follows the first 关于 where it stands early: `云泽市人民政府关于甲的报告` → `甲的报告`. Doubled 关于 (of a quoted title) goes too. */
function behindAbout(text: string): string {
  const at = text.indexOf('关于');
  return at >= 0 && at <= 40 ? doubledAbout.form.replace(text.slice(at + 2)) : text;
}

/**
 * What a title is about, without the words that only say which kind of paper it is, so that a report, the opinion on it
 * and the answer to that opinion have one core: `关于甲情况报告的审议意见`, `关于甲情况的报告`, `关于甲情况报告审议意见落实情况的反馈
 * 报告` → `甲`.
 */
export function titleCore(title: string): string {
  const known = knownCores.get(title);
  if (known !== undefined) return known;
  const core = coreOf(title);
  // Every import looks at every title again; the bound only keeps a very long session small.
  if (knownCores.size > 50_000) knownCores.clear();
  knownCores.set(title, core);
  return core;
}

const knownCores = new Map<string, string>();

function coreOf(title: string): string {
  let text = draftMark.form.replace(behindAbout(titleKey(title)));
  const opinion = text.indexOf('审议意见');
  if (opinion > 2) text = openingHandling.form.replace(text.slice(0, opinion));
  for (let before = ''; before !== text && text.length > 4; ) {
    before = text;
    text = paperNoun.form.replace(text);
  }
  return wholePlace.form.replace(text);
}

const leastShort = 4;

/**
 * True where a title only says less than another: what it asks stands in the other, whole or word by word (雨污分流改造 in
 * 加快推进城区雨污分流改造工程建设).
 */
export function isShorterTitle(short: string, full: string): boolean {
  const [part, whole] = [askCore(short), askCore(full)];
  if (part.length < leastShort || part.length >= whole.length) return false;
  if (whole.includes(part)) return true;
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * What a motion asks, from the motion's own title or from the title of a paper of its file: `关于“甲”的议案`, `关于“甲”代表议案实施
 * 情况的报告` → `甲`. Null when the title names no single motion.
 */
export function motionCore(title: string): string | null {
  const named = handledMotion.form.replace(title.replace(/\s/g, ''), '关于');
  const text = titleKey(named).replaceAll('关于关于', '关于');
  const core = namedMotion.form.find(text)?.groups.asked;
  if (core === undefined || core.length < 4) return null;
  // 关于…代表提出的议案, 关于…次会议议案 speak of all motions together.
  if (allMotions.form.test(core)) return null;
  return core;
}

/** What a suggestion or motion asks, for telling whether two titles name the same: `关于甲的建议` and `关于甲的议案` → `甲`. */
export function askCore(title: string): string {
  const known = knownAsks.get(title);
  if (known !== undefined) return known;
  const core = requestNoun.form.replace(openingAbout.form.replace(titleKey(title)));
  if (knownAsks.size > 50_000) knownAsks.clear();
  knownAsks.set(title, core);
  return core;
}

const knownAsks = new Map<string, string>();

const knownPairs = new Map<string, Set<string>>();

function pairsOf(text: string): Set<string> {
  const known = knownPairs.get(text);
  if (known) return known;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  if (knownPairs.size > 20_000) knownPairs.clear();
  knownPairs.set(text, pairs);
  return pairs;
}

/** Likeness of two cores, 0..1: shared pairs of characters (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}
