import { describe, expect, it } from 'vitest';
import { addresseesOf } from '#shared/domain/addressees.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { examineSource } from '../../reading/read-source.ts';
import { proposeRecords } from '../propose-records.ts';
import { deskOf } from '../status/desk.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { handOverOpinion } from './hand-over-opinion.ts';

const [government, court, procuratorate] = ['市人民政府', '市中级人民法院', '市人民检察院'];

/** The due days of an opinion with this closing, handed over on 8 May 2026 to these organs. */
async function dueDays(closing: string, leads: string[], confirmed: string[] = []) {
  const text = `云泽市人民代表大会常务委员会
关于知识产权保护工作情况报告的审议意见
市人民政府、市中级人民法院、市人民检察院：
市五届人大常委会第二十次会议听取了知识产权保护工作情况的报告。组成人员建议：
一、完善举报渠道。公布受理电话。
二、缩短审理时间。推行繁简分流。
${closing}
云泽市人民代表大会常务委员会
2026年5月8日`;
  const { reading, papers } = await examineSource(new TextEncoder().encode(text), '意见.txt');
  const empty = inventedEmptyLedger();
  const read = applied(empty, proposeRecords(empty, inventedSource('aaaaaaaaaaaa'), reading, papers));
  const id = Object.keys(read.opinions)[0] ?? '';
  const now = { today: '2026-05-20', by: '周文' };
  const ledger = applied(
    read,
    handOverOpinion(
      read,
      id,
      { on: '2026-05-08', number: '', lead: null, leads, confirmed: ['organ-replaced', ...confirmed] },
      now,
    ),
  );
  const opinion = ledger.opinions[id];
  return opinion && addresseesOf(ledger.organs, opinion).map((one) => [organTitle(ledger.organs, one.organ), one.due]);
}

const days = async (closing: string, leads: string[]) =>
  (await dueDays(closing, leads))?.map(([organ, due]) => [organ, typeof due === 'object' && due?.date]);

const apart =
  '请市人民政府于2026年7月20日前，市中级人民法院、市人民检察院于收到本意见之日起两个月内，分别将研究处理情况书面报告市人大常委会。';

describe('an opinion that gives its organs different times', () => {
  it('gives each the time printed for it', async () => {
    expect(await days(apart, [government, court, procuratorate])).toEqual([
      [government, '2026-07-20'],
      [court, '2026-07-08'],
      [procuratorate, '2026-07-08'],
    ]);
  });

  it('asks where a bureau has a time of its own and does not get the opinion', async () => {
    const closing =
      '请市人民政府于2026年10月15日前书面报告市人大常委会；其中第二条由市财政局于2026年9月10日前书面报告市人大常委会。';
    await expect(dueDays(closing, [government])).rejects.toThrow(/limit-of-another/);
    expect(await days(closing, [government, '市财政局'])).toEqual([
      [government, '2026-10-15'],
      ['市财政局', '2026-09-10'],
    ]);
  });

  it('asks where times are dealt out to another number of organs, and counts none', async () => {
    const closing = '请分别于2026年6月30日前、9月30日前将研究处理情况书面报告市人大常委会。';
    await expect(dueDays(closing, [government, court])).rejects.toThrow(/limits-unpaired/);
    expect(await dueDays(closing, [government, court], ['limits-unpaired'])).toEqual([
      [government, null],
      [court, null],
    ]);
  });

  it('gives an organ that has it alone its own time', async () => {
    expect(await days(apart, [government])).toEqual([[government, '2026-07-20']]);
    expect(await days(apart, [procuratorate])).toEqual([[procuratorate, '2026-07-08']]);
  });

  it('binds a bureau by the time of its government', async () => {
    expect(await days(apart, ['市市场监督管理局'])).toEqual([['市市场监督管理局', '2026-07-20']]);
  });

  it('binds no court by the time of the government alone', async () => {
    const due = await dueDays('请市人民政府于2026年7月20日前书面报告市人大常委会。', [government, court]);
    expect(due?.map(([, one]) => typeof one === 'object' && one?.because.by)).toEqual(['paper', 'rule']);
  });

  it('binds all by a time that names none', async () => {
    expect(await days('请认真研究处理，并于2026年7月20日前书面报告市人大常委会。', [government, court])).toEqual([
      [government, '2026-07-20'],
      [court, '2026-07-20'],
    ]);
  });
});

describe('the points under a heading that names a time', () => {
  it('are due by it, unless their own words name another', async () => {
    const text = `云泽市人民代表大会常务委员会
关于知识产权保护工作情况报告的审议意见
市人民政府、市中级人民法院：
市五届人大常委会第二十次会议听取了知识产权保护工作情况的报告。组成人员建议：
一、市人民政府要在2026年9月底前完善保护机制
（一）公布举报渠道和受理电话。
（二）设立专项资金，2026年12月底前到位。
二、市中级人民法院要提高审判质效
（一）缩短专利案件审理时间。
（二）推行繁简分流。
请认真研究处理，并在收到后3个月内书面报告市人大常委会。
云泽市人民代表大会常务委员会
2026年5月8日`;
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), '意见.txt');
    const empty = inventedEmptyLedger();
    const ledger = applied(empty, proposeRecords(empty, inventedSource('aaaaaaaaaaaa'), reading, papers));
    const limits = Object.values(ledger.points).map(({ limit }) => limit?.date ?? null);
    expect(limits).toEqual(['2026-09-30', '2026-12-31', null, null]);
    const because = Object.values(ledger.points)[0]?.limit?.because;
    expect(because?.by === 'paper' && [because.citation.firstLine, because.citation.quote]).toEqual([
      5,
      '市人民政府要在2026年9月底前完善保护机制',
    ]);
    const handOver = { on: '2026-05-08', number: '', lead: null, leads: [government, court] };
    const [id = ''] = Object.keys(ledger.opinions);
    const handed = applied(ledger, handOverOpinion(ledger, id, handOver, { today: '2026-05-20', by: '周文' }));
    const work = deskOf(handed, '2026-10-10', 30).items.filter(({ duty }) => duty?.includes('carry-out'));
    expect(work.map(({ urgency, due, organ }) => [urgency, due, organ])).toEqual([
      ['overdue', '2026-09-30', government],
    ]);
  });
});

describe('the points under a heading that names an organ', () => {
  it('belong to that organ, unless their own words charge another', async () => {
    const text = `云泽市人民代表大会常务委员会
关于知识产权保护工作情况报告的审议意见
市人民政府、市中级人民法院：
市五届人大常委会第二十次会议听取了知识产权保护工作情况的报告。组成人员建议：
一、市人民政府要完善保护机制
（一）公布举报渠道和受理电话。
（二）由市财政局牵头，设立专项资金。
二、市中级人民法院要提高审判质效
（一）缩短专利案件审理时间。
（二）推行繁简分流。
请认真研究处理，并在收到后3个月内书面报告市人大常委会。
云泽市人民代表大会常务委员会
2026年5月8日`;
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), '意见.txt');
    const empty = inventedEmptyLedger();
    const ledger = applied(empty, proposeRecords(empty, inventedSource('aaaaaaaaaaaa'), reading, papers));
    const leads = Object.values(ledger.points).map(({ lead }) => organTitle(ledger.organs, lead));
    expect(leads).toEqual([government, '市财政局', court, court]);
  });
});
