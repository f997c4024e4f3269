import { marksOf, type TextMarking } from '#renderer/ui/cut-by-marks.ts';
import type { Finding } from '#shared/domain/finding-record.ts';

function isInside(mark: TextMarking, others: readonly TextMarking[]): boolean {
  return others.some((other) => mark.start >= other.start && mark.end <= other.end);
}

/** Marks in the words of a point: clauses that nothing answers, then words that the chosen measure shares. */
export function pointMarks(quote: string, missing: readonly string[], terms: readonly string[]): TextMarking[] {
  const open = marksOf(quote, missing, 'missing');
  const same = marksOf(quote, terms, 'same').filter((mark) => !isInside(mark, open));
  return [...open, ...same];
}

/** Marks in the words of a measure: its heading, vague promises, and words that the point shares. */
export function measureMarks(
  quote: string,
  title: string,
  terms: readonly string[],
  findings: readonly Finding[],
): TextMarking[] {
  const at = quote.indexOf(title);
  const head: TextMarking[] =
    title.length > 0 && at >= 0 && at < 12 ? [{ start: 0, end: at + title.length, kind: 'head' }] : [];
  const vague = findings
    .filter((finding) => finding.kind === 'vague-promise')
    .flatMap((finding) => marksOf(quote, [finding.citations[0]?.quote ?? ''], 'vague'));
  const taken = [...head, ...vague];
  const same = marksOf(quote, terms, 'same').filter(
    (mark) => !taken.some((other) => mark.start < other.end && other.start < mark.end),
  );
  return [...taken, ...same];
}

/** Alarms that touch a passage: cited in the same paper, on its lines, with words that stand in it. */
export function findingsOn(
  findings: readonly Finding[],
  citation: { document: string; firstLine: number; lastLine: number },
): Finding[] {
  return findings.filter((finding) =>
    finding.citations.some(
      (one) =>
        one.document === citation.document && one.firstLine <= citation.lastLine && citation.firstLine <= one.lastLine,
    ),
  );
}
