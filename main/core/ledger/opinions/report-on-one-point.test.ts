import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { examineSource } from '../../reading/read-source.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { attachFeedback } from './attach-feedback.ts';
import { handOverOpinion } from './hand-over-opinion.ts';

const opinionText = `云泽市人民代表大会常务委员会
关于知识产权保护工作情况报告的审议意见
市人民政府：
市五届人大常委会第二十次会议听取了知识产权保护工作情况的报告。组成人员建议：
一、完善举报渠道。公布受理电话。
二、缩短审理时间。推行繁简分流。
三、保障工作经费。完善专项资金使用办法。
请市人民政府于2026年10月15日前将研究处理情况书面报告市人大常委会。其中第三条，由市财政局于2026年9月10日前提出书面报告。
云泽市人民代表大会常务委员会
2026年5月8日`;

const report = (author: string, day: string, words: string) => `${author}
关于知识产权保护工作情况报告审议意见研究处理情况的报告
市人大常委会：
按照市人大常委会关于知识产权保护工作情况报告的审议意见，现将研究处理情况报告如下：
一、${words}
${author}
${day}`;

const now = { today: '2026-05-20', by: '周文' };

async function withText(ledger: Ledger, id: string, text: string): Promise<Ledger> {
  const { reading, papers } = await examineSource(new TextEncoder().encode(text), `${id}.txt`);
  return applied(ledger, proposeRecords(ledger, inventedSource(id, { name: `${id}.txt` }), reading, papers));
}

async function handedOver(leads = ['市人民政府'], confirmed = ['limit-of-another']): Promise<Ledger> {
  const read = await withText(inventedEmptyLedger(), 'aaaaaaaaaaaa', opinionText);
  const id = Object.keys(read.opinions)[0] ?? '';
  const letter = { on: '2026-05-08', number: '', lead: null, leads, confirmed };
  return applied(read, handOverOpinion(read, id, letter, now));
}

/** The person says on which day a report came. */
function received(ledger: Ledger, id: string, receivedOn: string): Ledger {
  const entering = { today: '2026-11-01', by: '周文' };
  return applied(
    ledger,
    attachFeedback(ledger, { id, opinion: Object.keys(ledger.opinions)[0] ?? '', receivedOn }, entering),
  );
}

const reports = (ledger: Ledger) =>
  dutiesOf(ledger)
    .filter(({ kind }) => kind === 'written-report')
    .map(({ collection, organs, due, state, metOn }) => [
      collection,
      organs.map((one) => organTitle(ledger.organs, one)).join('、'),
      due?.date,
      state,
      metOn,
    ]);

const bureaus = report('云泽市财政局', '2026年9月8日', '保障工作经费。完善了专项资金使用办法，安排经费300万元。');
const whole = report('云泽市人民政府', '2026年10月12日', '完善举报渠道。公布了受理电话，缩短了审理时间，保障了经费。');

describe('an opinion that wants a report on one point from a bureau that does not get it', () => {
  it('asks at the hand-over, and shows the day of that point once it is confirmed', async () => {
    await expect(handedOver(['市人民政府'], [])).rejects.toThrow(/limit-of-another/);
    expect(reports(await handedOver())).toEqual([
      ['opinions', '市人民政府', '2026-10-15', 'open', null],
      ['points', '市财政局', '2026-09-10', 'open', null],
    ]);
  });

  it('takes the report of the bureau for that point alone, and the later one for the whole', async () => {
    const first = received(
      await withText(await handedOver(), 'bbbbbbbbbbbb', bureaus),
      'bbbbbbbbbbbb-d1',
      '2026-09-08',
    );
    expect(reports(first)).toEqual([
      ['opinions', '市人民政府', '2026-10-15', 'open', null],
      ['points', '市财政局', '2026-09-10', 'met', '2026-09-08'],
    ]);
    const both = received(await withText(first, 'cccccccccccc', whole), 'cccccccccccc-d1', '2026-10-12');
    expect(reports(both)).toEqual([
      ['opinions', '市人民政府', '2026-10-15', 'met', '2026-10-12'],
      ['points', '市财政局', '2026-09-10', 'met', '2026-09-08'],
    ]);
  });

  it('owes each its own where the bureau gets it as well', async () => {
    const ledger = await handedOver(['市人民政府', '市财政局'], []);
    expect(reports(ledger)).toEqual([
      ['opinions', '市人民政府', '2026-10-15', 'open', null],
      ['opinions', '市财政局', '2026-09-10', 'open', null],
    ]);
  });

  it('keeps the day of that point when the hand-over is put right, and lets a person set another, which is then the person’s', async () => {
    const ledger = await handedOver();
    const [id] = Object.keys(ledger.opinions);
    const letter = { on: '2026-05-09', number: '', lead: null, leads: ['市人民政府'], confirmed: ['limit-of-another'] };
    const again = applied(ledger, handOverOpinion(ledger, id ?? '', letter, now));
    expect(reports(again)).toContainEqual(['points', '市财政局', '2026-09-10', 'open', null]);
    const point = Object.values(again.points).find(({ number }) => number === 3);
    const set = applied(again, updatePoint(again, { id: point?.id ?? '', due: '2026-09-20', dueReason: '商定' }, now));
    expect(set.points[point?.id ?? '']?.due).toMatchObject({
      date: '2026-09-20',
      because: { by: 'person', who: '周文', reason: '商定' },
      changes: [{ from: '2026-09-10', was: { by: 'paper' } }],
    });
  });
});
