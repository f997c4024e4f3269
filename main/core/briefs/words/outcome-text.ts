import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { outcomeCounts, outcomeOn, type PromiseOutcome, promiseOutcomes } from '#shared/domain/promises/outcome-on.ts';
import { message } from '#shared/messages/catalogue.ts';

/** How many of these a person found kept in part; empty for none. */
function partlyText(promised: readonly CommitmentRow[], today: string, outcome: PromiseOutcome): string {
  const partly = promised.filter((one) => one.state === 'partly-kept' && outcomeOn(one, today) === outcome).length;
  return partly > 0 ? `（其中部分兑现${partly}项）` : '';
}

/** How many promises came to what by an ISO day: 已兑现3项、已到期未兑现1项、未到期1项. Each stands under exactly one. */
export function outcomeText(promised: readonly CommitmentRow[], today: string): string {
  const counts = outcomeCounts(promised, today);
  return promiseOutcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((one) => `${message('zh-CN', `promise-outcome.${one}`)}${counts[one]}项${partlyText(promised, today, one)}`)
    .join('、');
}
