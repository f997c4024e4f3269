import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { examineSource } from '../../reading/read-source.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';

const text = `云泽市人民代表大会常务委员会
关于养老服务工作情况报告的审议意见
市人民政府：
市五届人大常委会第二十次会议听取了养老服务工作情况的报告。组成人员建议：
一、市民政局、市财政局要共同制定补贴办法。
二、由市民政局牵头，市财政局配合，落实经费。
三、由市民政局公布名录。由市财政局安排经费。
请认真研究处理，并在收到后3个月内书面报告市人大常委会。
云泽市人民代表大会常务委员会
2026年5月8日`;

async function readInto(ledger: Ledger, printed = text): Promise<Ledger> {
  const { reading, papers } = await examineSource(new TextEncoder().encode(printed), '意见.txt');
  return applied(ledger, proposeRecords(ledger, inventedSource('aaaaaaaaaaaa'), reading, papers));
}

const told = ({ points, organs }: Ledger) =>
  Object.values(points).map(({ lead, alsoLead = [], support }) =>
    [[lead], alsoLead, support].map((ids) => ids.map((id) => organTitle(organs, id))),
  );

describe('organs that the words of a point charge', () => {
  it('lead together where they are to do it together, and only there', async () => {
    expect(told(await readInto(inventedEmptyLedger()))).toEqual([
      [['市民政局'], ['市财政局'], []],
      [['市民政局'], [], ['市财政局']],
      [['市民政局'], [], ['市财政局']],
    ]);
  });

  it('are those of the bracket behind its sentences, which is no part of its heading', async () => {
    const printed = text
      .replace(
        '一、市民政局、市财政局要共同制定补贴办法。',
        '一、完善补贴办法。9月底前印发。（市民政局、白水县人民政府）',
      )
      .replace('二、由市民政局牵头，市财政局配合，落实经费。', '二、落实经费（市财政局）。2027年足额安排。')
      .replace(
        '三、由市民政局公布名录。由市财政局安排经费。',
        '三、公布名录（含城乡接合部）。（牵头单位：市民政局；配合单位：市审计局）',
      );
    const ledger = await readInto(inventedEmptyLedger(), printed);
    expect(told(ledger)).toEqual([
      [['市民政局'], ['白水县人民政府'], []],
      [['市财政局'], [], []],
      [['市民政局'], [], ['市审计局']],
    ]);
    const points = Object.values(ledger.points);
    expect(points.map(({ title }) => title)).toEqual(['完善补贴办法', '落实经费', '公布名录（含城乡接合部）']);
    expect(points[0]?.citation?.quote).toContain('（市民政局、白水县人民政府）');
    expect(points[0]?.limit?.date).toBe('2026-09-30');
  });

  it('lead as a person set it, also when the paper is read again', async () => {
    const ledger = await readInto(inventedEmptyLedger());
    const [id = ''] = Object.keys(ledger.points);
    const now = { today: '2026-05-20', by: '周文' };
    const alone = applied(ledger, updatePoint(ledger, { id, lead: '市民政局' }, now));
    expect(told(await readInto(alone))[0]).toEqual([['市民政局'], [], []]);
  });

  it('are the leads that a person names as leading together where none leads yet', async () => {
    const ledger = await readInto(inventedEmptyLedger());
    const [id = ''] = Object.keys(ledger.points);
    const now = { today: '2026-05-20', by: '周文' };
    const none = applied(ledger, updatePoint(ledger, { id, lead: null }, now));
    expect(told(none)[0]?.slice(0, 2)).toEqual([[''], []]);
    const set = applied(none, updatePoint(none, { id, alsoLead: ['市教育局', '市财政局'] }, now));
    expect(told(set)[0]).toEqual([['市教育局'], ['市财政局'], []]);
  });
});
