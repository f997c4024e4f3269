import { anyMatch, holds } from '#core/rules/first-match.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { numberAtEnd, numberAtHead } from './amount-words.rules.ts';
import type { Part } from './answer-parts.ts';
import { onlyTwo } from './derived-amounts.ts';
import {
  doesPart,
  doesSome,
  goesOnWith,
  leavesRest,
  leavesUndone,
  nextStep,
  notHeld,
  rateBelow,
  someOfThem,
  wantsAll,
  wantsWhole,
} from './evidence.rules.ts';
import { isDoneInAll, restIn } from './progress.ts';
import { promisedDay } from './promised-in-time.ts';

const rests = [leavesRest, leavesUndone, notHeld];

/** The words by which an answer says that some of so many were done: 214个村中有187个, 在部分村. Null where it was all of them. */
function someOf(text: string): string | null {
  if (holds(doesPart, text)) return text;
  const found = doesSome.form.find(text);
  if (!found) return null;
  const end = found.start + found.words.length - 1;
  const all = numberAtEnd.form.words(text.slice(0, found.start + 1)) ?? '';
  const some = numberAtHead.form.words(text.slice(end)) ?? '';
  const words = text.slice(found.start + 1 - all.length, end + some.length);
  return Number(some) < Number(all) ? words : null;
}

/** The words by which an answer counts what there is, and right behind it fewer of which it tells the deed: 医院11家，9家开设老年医学科. */
function fewerOf(text: string): string | null {
  const two = onlyTwo(text);
  if (two === null || two.second.value >= two.first.value) return null;
  return holds(someOfThem, two.between) ? text.slice(two.first.figure.start, two.second.figure.end) : null;
}

/** True for a sentence that names the day on which one more of them is to be done: 石垭县城第二水源预计2027年9月建成. */
function isStillToCome(part: Part, demand: string): boolean {
  const isOfIt = [...termsOf(demand)].some((term) => part.text.includes(term));
  return (
    isOfIt &&
    part.tense === 'promised' &&
    promisedDay(part) !== null &&
    !holds(goesOnWith, part.text) &&
    !holds(nextStep, part.text)
  );
}

/**
 * What is still to be done of a demand beside what was done, in the words of the answer: in a sentence that answers it, in the next one
 * where that tells of the rest, or in one whose words are those of the demand (`isMeant`, by place). Null where nothing is left.
 */
export function restOf(
  demand: string,
  answering: readonly Part[],
  all: readonly Part[],
  isMeant: (part: number) => boolean,
): string | null {
  const sentences = new Set(answering.map((part) => part.sentence));
  const isWhole = answering.some((part) => isDoneInAll(part, demand));
  for (const [at, part] of all.entries()) {
    const isOwn = sentences.has(part.sentence);
    const isNext = sentences.has(part.sentence - 1) && anyMatch(rests, part.text) && !holds(goesOnWith, part.text);
    const left = isOwn || isNext || isMeant(at) ? restIn(part, demand, isWhole) : null;
    if (left !== null) return left;
    if (sentences.has(part.sentence - 1) && holds(wantsAll, demand) && isStillToCome(part, demand)) return part.text;
    const some = isOwn && holds(wantsAll, demand) ? (someOf(part.text) ?? fewerOf(part.text)) : null;
    if (some !== null) return some;
    const rate = isOwn && holds(wantsWhole, demand) ? rateBelow.form.words(part.text) : null;
    if (rate !== null) return rate;
  }
  return null;
}
