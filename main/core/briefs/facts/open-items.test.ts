import { expect, it } from 'vitest';
import { newRound } from '#shared/domain/new-round.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { newSuggestion } from '../../ledger/suggestions/new-suggestion.ts';
import { inventedEmptyLedger } from '../../ledger/testing/invented-reading.ts';
import { openItems } from './open-items.ts';

function latest(followUps: { on: string; answerClass: string | null }[]): string | undefined {
  const answers = followUps.map((one) => ({ ...one, answerNumber: null, note: '' }));
  const round = newRound(1, { answeredOn: '2026-05-01', answerClass: 'B', followUps: answers });
  const one = {
    ...newSuggestion({ id: 's-1', title: '关于增设公交站点的建议', rounds: [round] }),
    status: 'answered' as const,
  };
  return openItems({ ...inventedEmptyLedger(), suggestions: { 's-1': one } })[0]?.latest;
}

it('what is latest of a suggestion is the last answer, a later one to the same handling included', () => {
  expect(latest([])).toBe('2026年5月1日答复（B类）');
  expect(latest([{ on: '2026-07-01', answerClass: 'A' }])).toBe('2026年7月1日补充答复（A类）');
  expect(latest([{ on: '2026-06-01', answerClass: null }])).toBe('2026年6月1日补充答复');
});

it('what is latest of a promise is the material that shows what became of it', () => {
  const ledger = inventedLedger();
  const [first] = Object.values(ledger.commitments);
  if (!first) throw new Error('the invented ledger has no promise');
  const shown = (state: 'open' | 'missed', shownBy: typeof first.shownBy) => {
    const commitments = { [first.id]: { ...first, state, shownBy } };
    return openItems({ ...inventedEmptyLedger(), commitments }).map(({ latest: words, status }) => [status, words]);
  };
  expect(shown('open', first.citation)).toEqual([['未兑现', '已有兑现材料']]);
  expect(shown('missed', first.citation)).toEqual([['到期未兑现', '已有认定材料']]);
  expect(shown('open', null)).toEqual([['未兑现', '尚未核查']]);
});
