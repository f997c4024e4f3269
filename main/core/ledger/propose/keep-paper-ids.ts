import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { squashed } from '#shared/text/words-alike.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { likeness } from '../title-core.ts';

export type Read = { source: SourceRecord; reading: Reading; papers: readonly Paper[] };

/** A paper that stands, or one that is gone and of which an opinion or an answer stands: its id within the source, title and lines. */
type Known = { local: string; title: string; firstLine: number; lastLine: number };

function knownPapers(draft: LedgerDraft, source: string): Known[] {
  const localOf = (id: string) => id.slice(source.length + 1);
  const papers = draft
    .all('documents')
    .filter((one) => one.source === source)
    .map(({ id, title, firstLine, lastLine }) => ({ local: localOf(id), title, firstLine, lastLine }));
  const standing = new Set(papers.map((one) => one.local));
  const records = [...draft.all('opinions'), ...draft.all('feedback')].filter(
    (one) => one.source === source && !standing.has(localOf(one.id)) && /-d[\d-]+$/.test(one.id),
  );
  return [...papers, ...records.map(({ id, title }) => ({ local: localOf(id), title, firstLine: 0, lastLine: 0 }))];
}

function sharedLines(a: Known, b: ReadDocument): number {
  const shared = Math.min(a.lastLine, b.lastLine) - Math.max(a.firstLine, b.firstLine) + 1;
  const all = Math.max(a.lastLine, b.lastLine) - Math.min(a.firstLine, b.firstLine) + 1;
  return Math.max(0, shared) / all;
}

/** The very title says most, then how much two titles share, then how many lines. */
function scoreOf(known: Known, read: ReadDocument): number {
  const [a, b] = [squashed(known.title), squashed(read.title)];
  const titles = a === b ? 2 : likeness(a, b);
  return (titles < 0.5 ? 0 : titles) + sharedLines(known, read);
}

const leastScore = 0.75;

/** New ids for the papers that a newer reader numbers otherwise; empty when every paper has the id that it had. */
function newIds(known: readonly Known[], read: readonly ReadDocument[]): Map<string, string> {
  const pairs = known
    .flatMap((one) => read.map((paper) => ({ one, paper, score: scoreOf(one, paper) })))
    .filter((pair) => pair.score >= leastScore)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.one.local === b.paper.id) - Number(a.one.local === a.paper.id) ||
        Math.abs(a.one.firstLine - a.paper.firstLine) - Math.abs(b.one.firstLine - b.paper.firstLine),
    );
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { one, paper } of pairs) {
    if (ids.has(paper.id) || taken.has(one.local)) continue;
    ids.set(paper.id, one.local);
    taken.add(one.local);
  }
  for (const one of known) taken.add(one.local);
  for (const { id } of read.filter((paper) => !ids.has(paper.id))) {
    let fresh = id;
    for (let number = read.length; taken.has(fresh); number += 1) fresh = `d${number}`;
    ids.set(id, fresh);
    taken.add(fresh);
  }
  return new Map([...ids].filter(([from, to]) => from !== to));
}

function isNumberedAsKnown(known: readonly Known[], read: readonly ReadDocument[]): boolean {
  const titles = new Map(known.map((one) => [one.local, squashed(one.title)]));
  return read.every((paper) => titles.get(paper.id) === squashed(paper.title));
}

function renamed({ source, reading, papers }: Read, ids: ReadonlyMap<string, string>): Read {
  const now = (id: string) => ids.get(id) ?? id;
  const inPaper = <T extends { document: string }>(list: T[]) =>
    list.map((one) => ({ ...one, document: now(one.document) }));
  const paper = (one: ReadDocument) => ({
    ...one,
    id: now(one.id),
    parent: one.parent === null ? null : now(one.parent),
  });
  const links = (list: Reading['links']) => list.map((link) => ({ ...link, from: now(link.from), to: now(link.to) }));
  return {
    source: { ...source, links: links(source.links) },
    papers: papers.map((one) => ({ ...one, document: paper(one.document) })),
    reading: {
      ...reading,
      documents: reading.documents.map(paper),
      opinions: inPaper(reading.opinions),
      feedback: inPaper(reading.feedback),
      motions: inPaper(reading.motions),
      suggestions: inPaper(reading.suggestions),
      ...(reading.handlings === undefined ? {} : { handlings: inPaper(reading.handlings) }),
      ...(reading.ratings === undefined ? {} : { ratings: inPaper(reading.ratings) }),
      projects: inPaper(reading.projects),
      targets: inPaper(reading.targets),
      decisions: inPaper(reading.decisions),
      links: links(reading.links),
    },
  };
}

/**
 * A reading in which every paper that stands already has the id that it had: a reader that finds a paper more or less numbers all that
 * follow otherwise, and what hangs on a paper must not move to another. Papers are known again by their titles and lines.
 */
export function keepPaperIds(draft: LedgerDraft, read: Read): Read {
  const known = knownPapers(draft, read.source.id);
  if (known.length === 0 || isNumberedAsKnown(known, read.reading.documents)) return read;
  const ids = newIds(known, read.reading.documents);
  return ids.size === 0 ? read : renamed(read, ids);
}
