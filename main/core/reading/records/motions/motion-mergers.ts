import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';
import { decideDisposition, numbersIn, readDisposition } from './disposition.ts';
import { betweenClauses, laidInto, laidUnder, laidWith, ledBy } from './motion-mergers.rules.ts';
import { findMotionPhrases } from './motion-phrase.ts';

/** Motions, by number, that a paper lays together: under a title of their own, or into another motion. */
export type Merger = { parts: number[]; title: string | null; into: number | null };

/** The number of the motion that words lay another one to (并入第2号); null where they name none. */
export function intoNumber(words: string): number | null {
  const number = laidInto.form.find(words)?.groups.number;
  return number === undefined ? null : Number(number);
}

/**
 * Motions that go on together without a title of their own (第1号、第4号议案合并交常委会审议): the others into the one of the lowest number, under which
 * papers follow them. What an earlier clause says of further motions is not of these.
 */
function referredTogether(sentence: string): Merger[] {
  const decision = decideDisposition(sentence);
  if (decision?.rule.id !== 'motion-filed-together') return [];
  const parts: number[] = [];
  for (const clause of sentence
    .slice(0, sentence.indexOf(decision.words))
    .split(betweenClauses.form.regex)
    .toReversed()) {
    if (readDisposition(clause) !== null) break;
    parts.unshift(...numbersIn(clause));
  }
  return parts.length < 2 ? [] : [{ parts, title: null, into: Math.min(...parts) }];
}

/** Motions laid together of which words say which leads (第1号、第2号议案合并处理，以第2号议案为主): the others into that one. */
function ledTogether(sentence: string): Merger[] {
  const groups = ledBy.form.find(sentence)?.groups;
  const number = groups?.number ?? groups?.leading;
  if (number === undefined || readDisposition(sentence) !== 'merged') return [];
  const into = Number(number);
  const parts = numbersIn(ledBy.form.replaceAll(sentence)).filter((one) => one !== into);
  return parts.length === 0 ? [] : [{ parts, title: null, into }];
}

/** The numbers of the motions that take others in by the words of a sentence: they are not merged themselves. */
export function leadingIn(sentence: string): number[] {
  return [...ledTogether(sentence).map(({ into }) => into), intoNumber(sentence)].filter((one) => one !== null);
}

/** What a sentence lays together: 第1号、第4号议案合并为“关于…的议案”, 第4号议案并入第1号, 第1号、第4号议案合并交常委会审议. */
export function mergersIn(sentence: string): Merger[] {
  const under = findMotionPhrases(sentence).filter(({ at }) => laidUnder.form.test(sentence.slice(0, at)));
  const [whole] = under;
  if (whole) return [{ parts: numbersIn(sentence.slice(0, whole.at)), title: whole.title, into: null }];
  const found = laidInto.form.find(sentence);
  if (!found) return [...ledTogether(sentence), ...referredTogether(sentence)].slice(0, 1);
  const into = intoNumber(found.words);
  const parts = numbersIn(sentence.slice(0, found.start)).filter((one) => one !== into);
  return parts.length === 0 ? [] : [{ parts, title: null, into }];
}

/** The number of the motion with which words lay another one together (与第2号合并); null where they name none. */
export function withNumber(words: string): number | null {
  const number = laidWith.form.find(words)?.groups.number;
  return number === undefined ? null : Number(number);
}

/** `into`, `beside`: numbers of the motion that it goes into, and of one with which it is laid together. */
type Found = ReadMotion & { into?: number; beside?: number };

/** The title of the motion to which this one is laid; null where it is laid to none that is read, or is that one itself. */
function titleAbove(motion: Found, all: readonly Found[], mergers: readonly Merger[]): string | null {
  const own = mergers.find(({ parts }) => motion.number !== null && parts.includes(motion.number));
  // Of two that are laid together the one that goes on by itself takes the other in.
  const beside = all.find((one) => motion.beside !== undefined && one.number === motion.beside);
  const taking = beside && beside.disposition !== 'merged' ? beside.number : null;
  const number = own?.into ?? motion.into ?? taking;
  const title = own?.title ?? all.find((one) => number !== null && one.number === number)?.title ?? null;
  return title === motion.title ? null : title;
}

/** Motions with the title of the one that each is laid to. One that stands for others has their deputies where it names none of its own. */
export function withMergers(motions: readonly Found[], mergers: readonly Merger[]): ReadMotion[] {
  const laid = motions.map(({ into: _, beside: __, ...motion }, at): ReadMotion => {
    const title = titleAbove(motions[at] ?? motion, motions, mergers);
    if (title === null) return motion;
    // What is referred together with another is handled as that one.
    const disposition = motion.disposition === 'referred' ? 'merged' : motion.disposition;
    return { ...motion, disposition, mergedInto: title };
  });
  return laid.map((motion) => {
    const parts = laid.filter((one) => one.mergedInto === motion.title);
    if (parts.length === 0 || motion.number !== null) return motion;
    const leadProposers = [...new Set(parts.flatMap((one) => one.leadProposers))];
    if (motion.leadProposers.length > 0 || leadProposers.length === 0) return { ...motion, formed: true as const };
    const because = motion.because.map((one) => (one === 'proposers-missing' ? ('proposers-named' as const) : one));
    return { ...motion, formed: true as const, leadProposers, because };
  });
}
