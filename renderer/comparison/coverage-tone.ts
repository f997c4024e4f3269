import type { Tone } from '#renderer/ui/StatusTag.tsx';
import type { Coverage } from '#shared/domain/feedback-record.ts';

/** Green is kept for what a check found done: a full answer is only a word, so it stays grey. */
export function coverageTone(coverage: Coverage): Tone {
  if (coverage === 'none') return 'act';
  return coverage === 'partial' ? 'soon' : 'neutral';
}
