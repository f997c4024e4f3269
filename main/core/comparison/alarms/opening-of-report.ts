import { holds } from '#core/rules/first-match.ts';
import type { AlarmPaper } from './alarm-paper.ts';
import { leadsIn } from './counted.rules.ts';
import { opensRow } from './passage.rules.ts';
import { marked } from './vague.rules.ts';

/** A paper that comes to its matter later than here has no opening that sums it up. */
const longestOpening = 8;

/** How many paragraphs open a paper: those up to 现将情况报告如下, and those before its first heading or table. */
export function endOfOpening({ paragraphs }: AlarmPaper): number {
  const first = paragraphs.slice(0, longestOpening);
  const leads = first.findIndex(({ text }) => holds(leadsIn, text));
  const heading = first.findIndex(({ text }) => holds(marked, text) || holds(opensRow, text));
  return Math.max(leads + 1, heading);
}
