import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { groupBy } from '../group-by.ts';
import { ownWords } from '../propose/lay-points.ts';
import { likenessOf, type Words, wordsOf } from '../propose/words-alike.ts';
import { titleCore } from '../title-core.ts';

/** Copies differ by what corrections marked or left out in one of them; another opinion of the same title shares far less. */
const alike = 0.9;
/** The same opinion is printed twice within this time. */
const longestApart = 92 * 86_400_000;

/** The words of an opinion's points as its paper has them, whatever persons merged, split or withdrew; not what they added. */
function paperWords(points: readonly PointRecord[]): string {
  const passages = points
    .filter((point) => point.splitFrom !== undefined || point.read?.citation !== null)
    .map((point) => ({ ...ownWords(point), number: point.number, isCut: point.splitFrom !== undefined }))
    .sort((a, b) => a.firstLine - b.firstLine || a.number - b.number);
  // What was split off a merged point stands in the words of one of those that were merged.
  const isTold = (one: (typeof passages)[number]) =>
    one.isCut && passages.some((other) => other !== one && !other.isCut && other.quote.includes(one.quote));
  return passages.flatMap((one) => (isTold(one) ? [] : one.quote)).join('');
}

function isNear(a: OpinionRecord, b: OpinionRecord): boolean {
  return !a.date || !b.date || Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= longestApart;
}

/**
 * Which opinions print the same paper, by id: those of one have one key. Only papers of one title can be copies; of those whose points
 * have no words, or whose title no other has, there is no key.
 */
export function sameOpinions(
  opinions: readonly OpinionRecord[],
  pointsOf: (opinion: OpinionRecord) => readonly PointRecord[],
): Map<string, string> {
  const keys = new Map<string, string>();
  for (const group of groupBy(opinions, (one) => titleCore(one.title)).values()) {
    if (group.length === 1) continue;
    const firsts: { opinion: OpinionRecord; words: Words }[] = [];
    for (const opinion of group.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const words = wordsOf(paperWords(pointsOf(opinion)));
      if (words.text === '') continue;
      const first = firsts.find((one) => isNear(one.opinion, opinion) && likenessOf(one.words, words) >= alike);
      if (!first) firsts.push({ opinion, words });
      keys.set(opinion.id, (first?.opinion ?? opinion).id);
    }
  }
  return keys;
}
