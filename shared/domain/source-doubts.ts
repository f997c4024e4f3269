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

const standsIn =
  ({ firstLine, lastLine }: Pick<Paper, 'firstLine' | 'lastLine'>) =>
  (line: number): boolean =>
    line >= firstLine && line <= lastLine;

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
  const inside = doubtsOfParts(doubted).filter(({ line }) => standsIn(paper)(line));
  if (inside.length > 0 || paper.confidence >= sureEnough || paper.settled) return inside;
  return [{ line: paper.firstLine, code: 'paper-doubtful', message: '' }];
}

/** Every doubt of a source once: those in its papers, and those outside of all. Their number is the one that every screen states. */
export function doubtsOfSource(doubted: Doubted): ReadWarning[] {
  const { papers } = doubted;
  const outside = doubtsOfParts(doubted).filter(({ line }) => !papers.some((paper) => standsIn(paper)(line)));
  return [...papers.flatMap((paper) => doubtsOfPaper(paper, doubted)), ...outside];
}
