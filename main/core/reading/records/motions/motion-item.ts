import { splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { markStyle } from '#core/language/mark-styles.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { splitSentences } from '#core/language/sentences.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { cellsOf } from '../table-cells.ts';
import type { Disposition } from './disposition.rules.ts';
import { readDisposition } from './disposition.ts';
import { decidesOnIt, joinsMotions, leadsToNext, tellsContents, tellsOfAll } from './motion-item.rules.ts';
import { findMotionPhrases, type MotionPhrase, moversOpening } from './motion-phrase.ts';

/** What a text says: one thing, nothing, or several that go against each other. */
export type Told<T> = { is: T | null; isUnsure: boolean };

// An item on one motion is told in a few paragraphs at most.
const longestItem = 6;

function oneOf<T>(found: readonly T[]): Told<T> {
  const different = new Set(found.map((one) => JSON.stringify(one)));
  return { is: different.size === 1 ? (found[0] ?? null) : null, isUnsure: different.size > 1 };
}

/** True for a paragraph that opens with the mark of a list as high as the one that numbers the motion, or higher. */
function opensNext(text: string, rank: number): boolean {
  const mark = readOrdinalMark(text.trim());
  return mark !== null && markStyle(mark.style).rank <= rank;
}

/** The paragraphs that go on about the motion of an item of a list, whose mark is of `rank`: up to the next item, motion, part or table. */
export function paragraphsBehind(body: readonly Paragraph[], index: number, rank: number): string[] {
  const behind = body.slice(index + 1, index + 1 + longestItem);
  const end = behind.findIndex(
    (one) => cellsOf(one) !== null || opensNext(one.text, rank) || findMotionPhrases(one.text).length > 0,
  );
  return behind.slice(0, end < 0 ? behind.length : end).map(({ text }) => text);
}

/** Who moved a motion, by the sentences that are told of it behind its own. */
export function moversIn(sentences: readonly string[]): Told<Pick<MotionPhrase, 'leadProposers' | 'signers'>> {
  return oneOf(sentences.flatMap((sentence) => moversOpening(sentence.trim())?.people ?? []));
}

/** What becomes of a motion by the sentences that are told of it behind its own: only clauses that decide, not what the motion itself wants. */
export function decidedIn(sentences: readonly string[]): Told<Disposition> {
  const deciding = sentences.filter((sentence) => !tellsContents.form.test(sentence));
  return oneOf(
    deciding.flatMap((sentence) =>
      splitAtStops(sentence).flatMap((part) => {
        const clauses = splitAtCommas(sentence, part).filter(({ text }) => decidesOnIt.form.test(text));
        return readDisposition(clauses.map(({ text }) => text).join('，')) ?? [];
      }),
    ),
  );
}

/**
 * The sentences of a paragraph behind the last motion that it names: those told of each (`own`; of several motions such as name all of them), and those
 * of which nobody can say of which motion they are told.
 */
export function sentencesBehind(text: string, phrases: readonly MotionPhrase[]): { own: string[]; others: string[] } {
  const from = phrases.at(-1)?.end ?? 0;
  const behind = splitSentences(text).filter(({ start }) => start >= from);
  const told = behind.map((one) => one.text);
  const isOwn = (one: string) => phrases.length === 1 || tellsOfAll.form.test(one);
  return { own: told.filter(isOwn), others: told.filter((one) => !isOwn(one)) };
}

type Scene = { text: string; phrases: readonly MotionPhrase[]; at: number };

/** True where the motion at a place is named as one with the one before it: the same is told of both. */
export function isJoined({ text, phrases, at }: Scene): boolean {
  const [before, own] = [phrases[at - 1], phrases[at]];
  return before !== undefined && own !== undefined && joinsMotions.form.test(text.slice(before.end, own.start));
}

/** What is told behind a motion up to the next one, or with those that are named as one with it, up to `end`. */
function toldBehind({ text, phrases, at }: Scene, end: number): string {
  const [own, next] = [phrases[at], phrases[at + 1]];
  if (!own) return '';
  if (!next || next.at >= end) return text.slice(own.end, end);
  if (isJoined({ text, phrases, at: at + 1 })) return toldBehind({ text, phrases, at: at + 1 }, end);
  return leadsToNext.form.replace(text.slice(own.end, next.start));
}

/** What is told before a motion in its sentence, back to the one before it, or before those that are named as one with it. */
function toldBefore({ text, phrases, at }: Scene, start: number): string {
  const [before, own] = [phrases[at - 1], phrases[at]];
  if (!own) return '';
  if (!before || before.at < start) return text.slice(start, own.start);
  if (isJoined({ text, phrases, at })) return toldBefore({ text, phrases, at: at - 1 }, start);
  return text.slice(before.end, own.start);
}

/** What its own sentence says becomes of a motion, of several that it names each by the words that go with it. */
export function decidedBeside(scene: Scene): Disposition | null {
  const own = scene.phrases[scene.at];
  const sentence = splitSentences(scene.text).find((one) => own && one.end > own.start);
  if (!own || !sentence) return null;
  const isAlone = !scene.phrases.some((one) => one !== own && one.at >= sentence.start && one.at < sentence.end);
  if (isAlone) return readDisposition(sentence.text.replace(own.title, ''));
  return readDisposition(toldBehind(scene, sentence.end)) ?? readDisposition(toldBefore(scene, sentence.start));
}
