import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import { groupBy } from '../../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { layPassages, type Passage } from './lay-passages.ts';
import { ownWords } from './lay-points.ts';

function passageOf(quotes: readonly Passage[], otherwise: string): Passage {
  return {
    firstLine: quotes[0]?.firstLine ?? 1,
    lastLine: quotes.at(-1)?.lastLine ?? 1,
    quote: quotes.map((one) => one.quote).join('') || otherwise,
  };
}

/** For each opinion read, the id of the one that stands with the words of its points; null for a new one. */
function knownIds(
  draft: LedgerDraft,
  read: readonly ReadOpinion[],
  known: readonly OpinionRecord[],
): (string | null)[] {
  const [only] = known;
  if (!only) return read.map(() => null);
  if (known.length === 1 && read.length === 1) return [only.id];
  const points = groupBy(draft.all('points'), (point) => point.opinion);
  const asked = (one: ReadOpinion) => one.points.map((point) => ({ ...point, quote: point.text }));
  return layPassages(
    read.map((one) => passageOf(asked(one), one.subject ?? '')),
    known.map((one) => ({
      id: one.id,
      passage: passageOf((points.get(one.id) ?? []).map(ownWords), one.subject ?? ''),
    })),
  ).ids;
}

function idsInPaper(draft: LedgerDraft, paper: string, read: readonly ReadOpinion[], known: readonly OpinionRecord[]) {
  const ids = knownIds(draft, read, known);
  const taken = new Set(ids);
  return ids.map((id) => {
    if (id !== null) return id;
    let fresh = paper;
    for (let count = 2; taken.has(fresh) || draft.get('opinions', fresh); count += 1) fresh = `${paper}-${count}`;
    taken.add(fresh);
    return fresh;
  });
}

/**
 * Ids of the opinions that a reading gives, in its order: that of their paper, with `-2`, `-3` … for further ones in one paper. One that
 * stands already keeps its id by the words of its points, however a newer reader counts the opinions of the paper.
 */
export function opinionIds(
  draft: LedgerDraft,
  paperOf: (read: ReadOpinion) => string,
  read: readonly ReadOpinion[],
): string[] {
  const papers = groupBy(read, paperOf);
  // An opinion that is kept while its paper is gone stands at another paper meanwhile; when the paper comes back it is that one's again.
  const known = groupBy(draft.all('opinions'), ({ id, document }) => {
    const own = id.replace(/(-d[\d-]*?)-\d{1,2}$/, '$1');
    return papers.has(id) ? id : papers.has(own) ? own : document;
  });
  const ids = new Map<ReadOpinion, string>();
  for (const [paper, opinions] of papers) {
    const own = idsInPaper(draft, paper, opinions, known.get(paper) ?? []);
    for (const [place, opinion] of opinions.entries()) ids.set(opinion, own[place] ?? paper);
  }
  return read.map((opinion) => ids.get(opinion) ?? paperOf(opinion));
}
