import { isDeepStrictEqual } from 'node:util';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { AnswerOffer } from '#shared/domain/offer.ts';
import { withOwnOffer } from '../offers/note-offer.ts';
import { isMarkedWhole, isRoundFieldEntered } from './entered-rounds.ts';

const leaves = ['answeredOn', 'answerClass', 'followUps', 'result'] as const;
type Leaf = (typeof leaves)[number];
export type ToldAnswer = Partial<Pick<SuggestionRound, Leaf>>;

/** `isMarked`: whether a person set a part; null where an earlier release did not say of which. */
type Told = { isFirstWord: boolean; isMarked(leaf: Leaf): boolean | null };
type Parts = { round: SuggestionRound; noted: Partial<SuggestionRound>; offer: AnswerOffer };

/** One thing told of the answer: taken where no person said anything of it, offered where a person said something else. */
function withLeaf(parts: Parts, leaf: Leaf, told: ToldAnswer[Leaf], { isFirstWord, isMarked }: Told): Parts {
  const own = parts.round[leaf] ?? null;
  const before = parts.noted[leaf] ?? null;
  // What the person set over is no news; nor is it blank where the person took it out.
  if (isDeepStrictEqual(own, told) || isDeepStrictEqual(before, told)) return parts;
  const isPersons = isMarked(leaf) ?? !isDeepStrictEqual(own, before);
  if (isPersons) return { ...parts, offer: { ...parts.offer, [leaf]: told } };
  if (own !== null && !isFirstWord) return parts;
  return { ...parts, round: { ...parts.round, [leaf]: told }, noted: { ...parts.noted, [leaf]: told } };
}

/** What readings said of one handling; undefined where they said nothing of it. */
function notedAt({ read }: SuggestionRecord, at: number): Partial<SuggestionRound> | undefined {
  return ((read?.rounds ?? []) as Partial<SuggestionRound>[])[at];
}

/**
 * What a list (`by: 'answer'`) or a reply letter (`by: 'reply'`) tells of the answer to a suggestion in whose handling a person recorded
 * something: what nobody recorded is filled in, what the person recorded otherwise is offered. A letter takes nothing of a list's word.
 * `at`: the handling that is meant, by its place; where the suggestion was sent back and none is given, nobody knows which it is, and
 * nothing is taken.
 */
export function withToldAnswer(
  known: SuggestionRecord,
  told: ToldAnswer,
  by: 'answer' | 'reply',
  at: number = known.rounds.length > 1 ? -1 : 0,
): SuggestionRecord {
  const first = at < 0 ? undefined : known.rounds[at];
  if (!first) return known;
  const notes = known.rounds.map(({ number }, place) => notedAt(known, place) ?? { number });
  const noted: Partial<SuggestionRound> = notedAt(known, at) ?? {};
  const { entered } = known;
  const isMarked = (leaf: Leaf) => (isMarkedWhole(entered) ? null : isRoundFieldEntered(entered, first, leaf, false));
  let parts: Parts = { round: first, noted, offer: {} };
  for (const leaf of leaves) {
    const value = told[leaf];
    if (value) parts = withLeaf(parts, leaf, value, { isFirstWord: by === 'answer', isMarked });
  }
  const offer = Object.keys(parts.offer).length > 0 ? parts.offer : null;
  const isFilled = parts.round !== first;
  const filled = isFilled
    ? {
        ...known,
        rounds: known.rounds.with(at, parts.round),
        read: { ...known.read, rounds: notes.with(at, parts.noted) },
      }
    : known;
  return withOwnOffer(filled, by, offer);
}
