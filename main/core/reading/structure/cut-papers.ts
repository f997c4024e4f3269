import { holdsPassage } from '../text/line-marks.rules.ts';
import type { SourceLine } from '../text/source-line.ts';
import type { Head } from './head.ts';

/** A paper as cut out of the flow, before its words are read. */
export type CutPaper = {
  head: Head | null;
  titleLines: SourceLine[];
  bylineLines: SourceLine[];
  /** Lines before the first title that belong to no paper: a letterhead (云泽市水务局文件, number, class). */
  above?: SourceLine[];
  leadLines: SourceLine[];
  body: SourceLine[];
};

/**
 * Cuts the flow at the heads. Text before the first head is a paper of its own when it holds a sentence, and else goes with
 * the first. A flow without any head is one paper without a head.
 */
export function cutPapers(flow: SourceLine[], heads: Head[]): { papers: CutPaper[]; before: SourceLine[] } {
  const papers: CutPaper[] = [];
  const firstStart = startOf(heads[0], flow.length);
  const opening = flow.slice(0, firstStart);
  const hasText = opening.some(
    (line) => line.role === 'table' || (holdsPassage.form.test(line.text) && line.width >= 20),
  );
  if (hasText || (heads.length === 0 && opening.length > 0))
    papers.push({ head: null, titleLines: [], bylineLines: [], leadLines: [], body: opening });
  for (const [order, head] of heads.entries()) {
    const end = startOf(heads[order + 1], flow.length);
    const pick = (indexes: number[]) => indexes.flatMap((index) => flow[index] ?? []);
    papers.push({
      head,
      titleLines: pick(head.titleLines),
      bylineLines: pick(head.bylineLines),
      leadLines: pick(head.leadLines),
      body: flow.slice(head.bodyStart, end),
    });
  }
  const before = hasText || heads.length === 0 ? [] : opening;
  const [first, ...others] = papers;
  return { papers: first && before.length > 0 ? [{ ...first, above: before }, ...others] : papers, before };
}

function startOf(head: Head | undefined, otherwise: number): number {
  return head === undefined ? otherwise : (head.leadLines[0] ?? head.start);
}
