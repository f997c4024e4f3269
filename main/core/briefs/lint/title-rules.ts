import { titleLines } from '../form/title-lines.ts';
import { titleCharacters } from '../layout/paper-parts.ts';
import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** At most three lines, and no line break inside a word or a pair of book-title marks' first character. */
export function titleRules(brief: Brief): LintFault[] {
  const lines = titleLines(brief.title, titleCharacters.portrait);
  const faults: LintFault[] = [];
  if (lines.length > 3) faults.push(fault('title-too-long', 'warning', '标题', { lines: lines.length }));
  const broken = brokenWord(lines);
  if (broken) faults.push(fault('title-break', 'warning', '标题', { word: broken }));
  return faults;
}

/** The word that a line break cuts, if any. */
function brokenWord(lines: readonly string[]): string | null {
  const breaks = new Set<number>();
  lines.slice(0, -1).reduce((offset, line) => {
    breaks.add(offset + line.length);
    return offset + line.length;
  }, 0);
  for (const { segment, index } of segmenter.segment(lines.join(''))) {
    for (let at = index + 1; at < index + segment.length; at += 1) if (breaks.has(at)) return segment;
  }
  return null;
}
