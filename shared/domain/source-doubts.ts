import { doubtCodes } from './doubt-codes.ts';
import type { PointRecord } from './opinion-record.ts';
import type { ReadWarning } from './readings/read-warning.ts';
import type { DocumentRecord, SourceRecord } from './source-record.ts';
import { sureEnough } from './sure-enough.ts';

/** A paper as doubts look at it. `settled`: a person corrected it. */
type Paper = { firstLine: number; lastLine: number; confidence: number; settled: boolean };
/** A point as doubts look at it. `settled`: a person confirmed it or took it away. */
type Point = { firstLine: number; title: string; confidence: number; settled: boolean };
/** What stands in a source: its papers, its points, and all warnings of the reader. Lines are 1-based lines of the source. */
export type Doubted = { papers: readonly Paper[]; points: readonly Point[]; warnings: readonly ReadWarning[] };

/** What stands of a source in the ledger. `documents` and `points` may be those of other sources, too. */
export function doubtedOf(
  source: SourceRecord,
  documents: readonly DocumentRecord[],
  points: readonly PointRecord[],
): Doubted {
  const papers = documents.filter((one) => one.source === source.id);
  const ids = new Set(papers.map(({ id }) => id));
  const own = points.filter((point) => ids.has(point.citation.document));
  return {
    papers: papers.map((one) => ({ ...one, settled: one.entered.length > 0 })),
    points: own.map(({ citation: { firstLine }, title, confidence, state }) => ({
      firstLine,
      title,
      confidence,
      settled: state !== 'proposed',
    })),
    warnings: source.warnings,
  };
}

function toDoubt({ firstLine: line, title: message }: Point): ReadWarning {
  return { line, code: 'point-doubtful', message };
}

/** Warnings that are doubts (thousands of others only say what was joined), and points read with little confidence. */
function doubtsOfParts({ points, warnings }: Doubted): ReadWarning[] {
  const doubtful = points.filter((point) => point.confidence < sureEnough && !point.settled);
  return [...warnings.filter((warning) => doubtCodes.has(warning.code)), ...doubtful.map(toDoubt)];
}

/** The doubts of one paper. A paper read with little confidence is one by itself where nothing in it says more. */
export function doubtsOfPaper(paper: Paper, doubted: Doubted): ReadWarning[] {
  return withItsOwn(
    paper,
    doubtsOfParts(doubted).filter(({ line }) => line >= paper.firstLine && line <= paper.lastLine),
  );
}

function withItsOwn(paper: Paper, inside: ReadWarning[]): ReadWarning[] {
  if (inside.length > 0 || paper.confidence >= sureEnough || paper.settled) return inside;
  return [{ line: paper.firstLine, code: 'paper-doubtful', message: '' }];
}

/** Every doubt of a source once: those in its papers, and those outside of all. Their number is the one that every screen states. */
export function doubtsOfSource(doubted: Doubted): ReadWarning[] {
  const parts = doubtsOfParts(doubted);
  const byLine = parts.map(({ line }, place) => ({ line, place })).sort((a, b) => a.line - b.line);
  const claimed = new Set<number>();
  const inPapers = doubted.papers.flatMap((paper) => {
    const places = placesWithin(byLine, paper);
    for (const place of places) claimed.add(place);
    return withItsOwn(
      paper,
      places.flatMap((place) => parts[place] ?? []),
    );
  });
  return [...inPapers, ...parts.filter((_, place) => !claimed.has(place))];
}

/** Places of the doubts on the lines of a paper, in the order of the doubts. A source of thousands of papers has thousands of doubts. */
function placesWithin(byLine: readonly { line: number; place: number }[], { firstLine, lastLine }: Paper): number[] {
  let [low, high] = [0, byLine.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byLine[middle]?.line ?? 0) < firstLine) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (let at = low; (byLine[at]?.line ?? Number.POSITIVE_INFINITY) <= lastLine; at += 1)
    places.push(byLine[at]?.place ?? 0);
  return places.sort((a, b) => a - b);
}
