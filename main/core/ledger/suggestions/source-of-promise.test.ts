import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { updateSuggestion } from './update-suggestion.ts';

const now = { today: '2026-11-20', by: '周文' };

async function listed(headings: string, ...rows: string[]): Promise<Ledger> {
  const { ledger } = await takeList(inventedEmptyLedger(), csvOf(headings, ...rows), {
    name: '目录.csv',
    session: fifthSession,
  });
  // As when the library holds the list: the row stands in a paper.
  const suggestions = Object.fromEntries(
    Object.values(ledger.suggestions).map((one) => [
      one.id,
      {
        ...one,
        list: one.list && { ...one.list, cited: { document: 'list-d1', line: 7 } },
        citation: { document: 'list-d1', firstLine: 7, lastLine: 7, page: null, quote: one.title },
      },
    ]),
  );
  return { ...ledger, suggestions };
}

function sourcesOf(ledger: Ledger) {
  return commitmentRowsOf(ledger).map(({ citation, answer }) => [citation, answer?.typed]);
}

const handed = '第8号,关于改造云溪农贸市场的建议,市商务局,2026-02-11';

describe('the source of the promise of an answer', () => {
  it('is the record of a person, never the list that names the suggestion', async () => {
    const ledger = await listed('编号,标题,主办单位,交办日期', handed);
    const [one] = Object.values(ledger.suggestions);
    const input = { id: one?.id ?? '', answeredOn: '2026-05-12', answerClass: 'B', promise: '年底前完成改造' };
    const typed = applied(ledger, updateSuggestion(ledger, { ...input, plannedFor: '2026-12-31' }, now));
    expect(sourcesOf(typed)).toEqual([[null, { answeredOn: '2026-05-12' }]]);
  });

  it('is the record of a person too where the class alone tells that something is promised', async () => {
    const ledger = await listed('编号,标题,主办单位,交办日期', handed);
    const [one] = Object.values(ledger.suggestions);
    const input = { id: one?.id ?? '', answeredOn: '2026-05-12', answerClass: 'B', confirmed: ['class-needs-date'] };
    const typed = applied(ledger, updateSuggestion(ledger, input, now));
    expect(sourcesOf(typed)).toEqual([[null, { answeredOn: '2026-05-12' }]]);
  });

  it.each([
    ['编号,标题,主办单位,交办日期,答复日期,结果,承诺事项', '2026-05-12,B,年底前完成改造', '年底前完成改造'],
    ['编号,标题,主办单位,交办日期,答复日期,结果,承诺解决时限', '2026年5月12日,B,2026年12月31日', '2026年12月31日'],
    ['编号,标题,主办单位,交办日期,答复日期,结果', '2026-05-12,B类', '2026-05-12'],
  ])('is the list whose row tells it: %s', async (headings, cells, quote) => {
    const ledger = await listed(headings, `${handed},${cells}`);
    const cited = { document: 'list-d1', firstLine: 7, lastLine: 7, page: null, quote };
    expect(sourcesOf(ledger)).toEqual([[cited, undefined]]);
  });
});
