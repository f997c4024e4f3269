import type { SourceCounts } from '../domain/source-record.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

const counted = ['opinions', 'feedback', 'motions', 'suggestions', 'projects', 'targets'] as const;

/**
 * What was read in a file, in words: its papers, and of all else what there is (10 份文件、2 件审议意见（11 条）、1 份反馈报告). Kinds of which there
 * is none are not named. `counts` of a source that an earlier release read may lack some kinds.
 */
export function foundInSource(
  say: (key: MessageKey, details?: MessageDetails) => string,
  counts: SourceCounts,
): string {
  const { documents, points } = counts;
  const found = counted.filter((name) => (counts[name] ?? 0) > 0);
  return [
    say('found.documents', { count: documents }),
    ...found.map((name) => say(`found.${name}`, { count: counts[name] ?? 0, points })),
  ].join(say('found.separator'));
}
