import { describe, expect, it } from 'vitest';
import { examineSource } from '../../reading/read-source.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { opinionRows } from './opinion-rows.ts';
import { heardOn } from './opinion-starts.ts';
import { printedHearing } from './printed-hearing.ts';

describe('the day on which a report was heard', () => {
  it('is the one that stands before the hearing, with its meeting between them', () => {
    const heard = '2026年5月28日，市九届人大常委会第三十五次会议听取和审议了关于防汛工作情况的报告。';
    expect(printedHearing(heard, '2026-06-12')).toBe('2026-05-28');
    expect(printedHearing('5月28日上午，常委会听取了报告。', '2026-06-12')).toBe('2026-05-28');
    expect(printedHearing('根据2026年2月1日的安排，5月28日常委会听取了报告。', '2026-06-12')).toBe('2026-05-28');
    expect(printedHearing('2026年2月1日印发计划。常委会听取了报告。', '2026-06-12')).toBeNull();
    expect(printedHearing('8月31日—12月1日召开的会议听取了报告。', '2026-12-12')).toBeNull();
    expect(printedHearing('8月31日至9月1日，会议听取了报告。', '2026-09-12')).toBeNull();
    expect(printedHearing('请于2026年9月30日前报告。', '2026-06-12')).toBeNull();
  });

  it('is told in the list of opinions beside the day of the paper, also where the opinion affirms nothing', async () => {
    const text = `云泽市人民代表大会常务委员会
关于防汛工作情况报告的审议意见
市人民政府：
2026年5月28日，市九届人大常委会第三十五次会议听取和审议了防汛工作情况的报告，提出如下审议意见：
一、加固堤防。年底前加固堤防2处。
二、更换机组。年底前更换机组6台。
云泽市人民代表大会常务委员会
2026年6月12日`;
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), '意见.txt');
    const empty = inventedEmptyLedger();
    const ledger = applied(empty, proposeRecords(empty, inventedSource('aaaaaaaaaaaa'), reading, papers));
    expect(opinionRows(ledger, '2026-07-01')).toMatchObject([{ date: '2026-06-12', heardOn: '2026-05-28' }]);
    for (const opinion of Object.values(ledger.opinions)) expect(heardOn(ledger, opinion)).toBe('2026-05-28');
  });
});
