import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';

/** The suggestion whose answer promises it; empty for a promise of a paper. */
export function promisedIn({ answer }: Pick<CommitmentRow, 'answer'>): string {
  if (answer === null) return '';
  return answer.number === null ? '代表建议答复承诺' : `${tell('zh-CN', toldNumber(answer.number))}建议答复承诺`;
}
