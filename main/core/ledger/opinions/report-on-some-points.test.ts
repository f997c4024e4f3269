import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { pointsOf } from '../ledger-index.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { attachFeedback } from './attach-feedback.ts';
import { handOverOpinion } from './hand-over-opinion.ts';
import { redoOpinion } from './redo-opinion.ts';

const opinionText = `云泽市人民代表大会常务委员会
关于渡口管理工作情况报告的审议意见
市人民政府：
市五届人大常委会第二十次会议听取了渡口管理工作情况的报告。组成人员建议：
一、公布渡口名册。登记全部渡口。
二、更新老旧渡船。更新渡船12艘。
三、落实管护经费。安排专项经费。
请市人民政府于2026年8月8日前将研究处理情况书面报告市人大常委会。
云泽市人民代表大会常务委员会
2026年5月8日`;

const report = (title: string, day: string) => `云泽市人民政府
${title}
市人大常委会：
现将有关情况报告如下。
渡船已更新12艘，经费已安排。
云泽市人民政府
${day}`;

const now = { today: '2026-11-20', by: '周文' };

async function withText(ledger: Ledger, id: string, text: string): Promise<Ledger> {
  const { reading, papers } = await examineSource(new TextEncoder().encode(text), `${id}.txt`);
  return applied(ledger, proposeRecords(ledger, inventedSource(id, { name: `${id}.txt` }), reading, papers));
}

async function handedOver(): Promise<Ledger> {
  const read = await withText(inventedEmptyLedger(), 'aaaaaaaaaaaa', opinionText);
  return applied(
    read,
    handOverOpinion(read, 'aaaaaaaaaaaa-d1', { on: '2026-05-10', number: '', lead: '市人民政府' }, now),
  );
}

async function received(ledger: Ledger, id: string, title: string, on: string): Promise<Ledger> {
  const day = on.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  const read = await withText(ledger, id, report(title, day));
  return applied(
    read,
    attachFeedback(read, { id: `${id}-d1`, opinion: 'aaaaaaaaaaaa-d1', version: 'formal', receivedOn: on }, now),
  );
}

const whole = '关于渡口管理工作审议意见研究处理情况的报告';
const some = (numbers: string) => `关于渡口管理工作审议意见${numbers}重新办理情况的报告`;

const written = (ledger: Ledger) =>
  dutiesOf(ledger)
    .filter(({ kind }) => kind === 'written-report')
    .map(({ collection, record, round, due, state, metOn }) => [
      collection === 'points' ? `#${ledger.points[record]?.number}` : 'opinion',
      round,
      due?.date,
      state,
      metOn,
    ]);

/** The second and the third point are handled again; the second has a day of its own. */
async function again(): Promise<Ledger> {
  const first = await received(await handedOver(), 'bbbbbbbbbbbb', whole, '2026-07-02');
  const points = pointsOf(first, 'aaaaaaaaaaaa-d1').filter(({ number }) => number > 1);
  const order = { id: 'aaaaaaaaaaaa-d1', on: '2026-08-20', reason: '会议决定', due: '2026-09-30' };
  const redone = applied(first, redoOpinion(first, { ...order, points: points.map(({ id }) => id) }, now));
  const [second] = points;
  return applied(redone, updatePoint(redone, { id: second?.id ?? '', due: '2026-10-31', dueReason: '另行延期' }, now));
}

describe('a formal report on some points of an opinion', () => {
  it('meets what is owed for these, and nothing of the others', async () => {
    const third = await received(await again(), 'cccccccccccc', some('第三条'), '2026-09-29');
    expect(written(third)).toEqual([
      ['opinion', 1, '2026-08-08', 'met', '2026-07-02'],
      ['opinion', 2, '2026-09-30', 'met', '2026-09-29'],
      ['#2', 2, '2026-10-31', 'open', null],
    ]);
    const both = await received(third, 'dddddddddddd', some('第二条'), '2026-11-02');
    expect(written(both)).toContainEqual(['#2', 2, '2026-10-31', 'met', '2026-11-02']);
    expect(both.opinions['aaaaaaaaaaaa-d1']?.stage).toBe('formal-received');
  });

  it('leaves the opinion owed where it is about another point than those without a day of their own', async () => {
    const second = await received(await again(), 'cccccccccccc', some('第二条'), '2026-09-29');
    expect(written(second).slice(1)).toEqual([
      ['opinion', 2, '2026-09-30', 'open', null],
      ['#2', 2, '2026-10-31', 'met', '2026-09-29'],
    ]);
    expect(second.opinions['aaaaaaaaaaaa-d1']?.stage).toBe('in-progress');
  });

  it('is the report on the opinion with others that are about the rest, on the day of the last', async () => {
    const one = await received(await handedOver(), 'bbbbbbbbbbbb', some('第一条'), '2026-07-02');
    expect(written(one)).toEqual([['opinion', 1, '2026-08-08', 'open', null]]);
    const all = await received(one, 'cccccccccccc', some('第二条至第三条'), '2026-07-20');
    expect(written(all)).toEqual([['opinion', 1, '2026-08-08', 'met', '2026-07-20']]);
    expect(all.opinions['aaaaaaaaaaaa-d1']?.stage).toBe('formal-received');
  });

  it('is of no account beside a report on the whole', async () => {
    const one = await received(await handedOver(), 'bbbbbbbbbbbb', whole, '2026-07-02');
    const both = await received(one, 'cccccccccccc', some('第一条'), '2026-07-01');
    expect(written(both)).toEqual([['opinion', 1, '2026-08-08', 'met', '2026-07-02']]);
  });
});
