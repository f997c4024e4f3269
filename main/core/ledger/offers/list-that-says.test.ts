import { describe, expect, it } from 'vitest';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { listThatSays } from './list-that-says.ts';

const take = async (...lines: string[]) => {
  const { ledger } = await takeList(inventedEmptyLedger(), csvOf(...lines), {
    name: '台账.csv',
    session: fifthSession,
  });
  const [record] = suggestionRows(ledger);
  if (!record) throw new Error('no suggestion was taken');
  return (field: string, value: unknown) => listThatSays(ledger, record, field, value)?.title ?? null;
};

describe('the list that says what is offered', () => {
  it('is not one without a column for it', async () => {
    const says = await take('编号,标题,主办单位', '57,关于整治废弃矿坑的建议,市自然资源和规划局');
    expect(says('answer', { result: 'satisfied' })).toBeNull();
    expect(says('handedOverOn', '2027-04-29')).toBeNull();
  });

  it('is the one whose row prints the rating', async () => {
    const says = await take('编号,标题,主办单位,满意度', '57,关于整治废弃矿坑的建议,市自然资源和规划局,满意');
    expect(says('answer', { result: 'satisfied' })).toBe('台账.csv');
  });
});
