import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { updateMotion } from '../motions/update-motion.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';

const now = { today: '2026-11-22', by: '周文' };
const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）`;
const opinionText = `关于《云泽市人民政府关于内河治理情况的报告》的审议意见
（2026年4月29日云泽市第九届人民代表大会常务委员会第三十四次会议审议）
会议提出以下审议意见：
一、加快清淤。要在2026年底前清淤内河12条。
二、加强管护。要健全管护制度。
请市人民政府在三个月内将研究处理情况书面报告市人大常委会。`;

const decision = `云泽市人民代表大会常务委员会关于第1号议案的决定
（2026年2月26日云泽市第九届人民代表大会常务委员会第三十四次会议通过）
会议审议了第1号议案，作出决定：
一、将该议案交市人民政府办理。
二、市人民政府应当于2026年8月7日前向市人大常委会书面报告议案办理情况。`;

async function ledgerOf(...texts: string[]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, text] of texts.entries()) {
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), `文件${at}.txt`);
    ledger = applied(ledger, proposeRecords(ledger, inventedSource(String(at).repeat(12)), reading, papers));
  }
  return ledger;
}

const sure = ['paper-says-otherwise'];
const only = <T>(records: Readonly<Record<string, T>>): T => Object.values(records)[0] as T;

describe('a day that comes with the hand-over', () => {
  it('is the first day of a motion, with its reason, whatever its decision prints', async () => {
    const ledger = await ledgerOf(list, decision);
    const { id } = only(ledger.motions);
    const patch = { id, handedOverOn: '2026-03-01', lead: '市人民政府', due: '2026-10-31', dueReason: '交办函写明' };
    const { due } = only(applied(ledger, updateMotion(ledger, { ...patch, confirmed: sure }, now)).motions);
    expect(due).toMatchObject({ date: '2026-10-31', original: '2026-10-31', changes: [] });
    expect(due?.because).toMatchObject({ by: 'person', reason: '交办函写明' });
  });

  it('is the first day of an opinion, whatever paper or rule would give', async () => {
    const ledger = await ledgerOf(opinionText);
    const { id } = only(ledger.opinions);
    const letter = { on: '2026-05-06', number: '', lead: '市人民政府', due: '2026-08-08', dueReason: '交办函写明' };
    const { due } = only(applied(ledger, handOverOpinion(ledger, id, { ...letter, confirmed: sure }, now)).opinions);
    expect(due).toMatchObject({ date: '2026-08-08', original: '2026-08-08', changes: [] });
    expect(due?.because).toMatchObject({ by: 'person', reason: '交办函写明' });
  });
});

describe('the reason of a day', () => {
  const handed = async () => {
    const ledger = await ledgerOf(list);
    const { id } = only(ledger.motions);
    const patch = { id, handedOverOn: '2026-03-01', lead: '市人民政府', due: '2026-10-31', dueReason: '口头通知' };
    return { id, ledger: applied(ledger, updateMotion(ledger, { ...patch, confirmed: sure }, now)) };
  };

  it('is renewed with the same day, and by itself', async () => {
    const { id, ledger } = await handed();
    for (const due of ['2026-10-31', undefined]) {
      const patch = { id, ...(due && { due }), dueReason: '交办函写明', confirmed: sure };
      const changed = only(applied(ledger, updateMotion(ledger, patch, now)).motions);
      expect(changed.due?.because).toMatchObject({ reason: '交办函写明' });
      expect(changed.due).toMatchObject({ date: '2026-10-31', changes: [] });
      expect(changed.entered).toContain('due');
    }
  });

  it('is refused where there is no day that it could be of', async () => {
    const ledger = await ledgerOf(list);
    const { id } = only(ledger.motions);
    expect(() => updateMotion(ledger, { id, dueReason: '交办函写明' }, now)).toThrow(/bad-input/);
  });
});
