import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { motionStatusOn } from '#shared/domain/stages/motion-status-on.ts';
import { inWords } from '../../../testing/in-words.ts';
import { applied } from '../testing/invented-reading.ts';
import { ledgerOf } from '../testing/ledger-of-texts.ts';
import { motionFile } from './motion-file.ts';
import { recordMotionAct } from './record-motion-act.ts';
import { updateMotion } from './update-motion.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）
2.关于修建渡口的议案（第2号）
领衔代表：王刚（等10名代表）`;
const decision = (title: string, asked = '市人民政府应当于2026年8月7日前向市人大常委会报告议案办理情况。') => `${title}
（2026年4月29日云泽市第九届人民代表大会常务委员会第三十四次会议通过）
云泽市第九届人民代表大会常务委员会第三十四次会议听取和审议了关于议案审议结果的报告，决定：
一、将该议案交市人民政府办理。
二、${asked}`;
const agenda = `云泽市第九届人民代表大会常务委员会第三十七次会议议程
（2026年8月26日至27日）
一、审议《云泽市停车场条例（草案）》；
二、听取和审议市人民政府关于《关于综合治理内河的议案》办理情况的报告；
三、人事任免事项。`;

const now = { today: '2026-09-01', by: '周文' };
const motionOf = (ledger: Ledger) => Object.values(ledger.motions).find((one) => one.title.includes('内河'));

function handedOver(ledger: Ledger, lead: string, confirmed: string[] = []) {
  const id = motionOf(ledger)?.id ?? '';
  return applied(ledger, updateMotion(ledger, { id, handedOverOn: '2026-05-08', lead, confirmed }, now));
}

const dueOf = (ledger: Ledger) => motionOf(ledger)?.due?.date ?? null;

describe('the decision of the committee on a motion', () => {
  it('gives the day of the report, whether it names the motion by title or by number', async () => {
    for (const title of [
      '云泽市人大常委会关于办理《关于综合治理内河的议案》的决定',
      '云泽市人大常委会关于“综合治理内河”议案的决定',
      '云泽市人大常委会关于市九届人大六次会议第1号议案的决定',
      '云泽市人大常委会关于第1号议案办理工作的决定',
    ]) {
      const ledger = handedOver(await ledgerOf(list, decision(title)), '市人民政府');
      expect([title, dueOf(ledger)]).toEqual([title, '2026-08-07']);
      expect(motionOf(ledger)?.papers.map(({ role }) => role)).toContain('decision');
    }
  });

  it('binds no motion of another session that bears the same number', async () => {
    const ledger = handedOver(
      await ledgerOf(list, decision('云泽市人大常委会关于市九届人大五次会议第1号议案的决定')),
      '市人民政府',
      ['decision-of-which'],
    );
    expect(motionOf(ledger)?.due?.because.by).not.toBe('paper');
  });

  it('is asked about where it does not say for which motion its day is', async () => {
    const ledger = await ledgerOf(list, decision('云泽市人大常委会关于代表议案审议结果的决定'));
    expect(() => handedOver(ledger, '市人民政府')).toThrow(/confirm-needed.*decision-of-which/s);
    expect(dueOf(handedOver(ledger, '市人民政府', ['decision-of-which']))).not.toBe('2026-08-07');
  });

  it('gives each organ the day that it prints for it, also when the organ changes afterwards', async () => {
    const asked = '请市中级人民法院于2026年7月31日前，市人民政府于2026年8月7日前，分别将办理情况书面报告市人大常委会。';
    const ledger = await ledgerOf(list, decision('关于办理《关于综合治理内河的议案》的决定', asked));
    expect(dueOf(handedOver(ledger, '市人民政府'))).toBe('2026-08-07');
    const court = handedOver(ledger, '市中级人民法院');
    expect(dueOf(court)).toBe('2026-07-31');
    const id = motionOf(court)?.id ?? '';
    expect(dueOf(applied(court, updateMotion(court, { id, lead: '市人民政府' }, now)))).toBe('2026-08-07');
  });
});

describe('a motion on the agenda', () => {
  it('has the agenda that lists it in its file', async () => {
    const ledger = await ledgerOf(list, agenda);
    const id = motionOf(ledger)?.id ?? '';
    expect(inWords(motionFile(ledger, id).timeline).map(({ what }) => what)).toContain(
      '列入议程 云泽市第九届人民代表大会常务委员会第三十七次会议议程第2项',
    );
    expect(Object.values(ledger.motions)).toHaveLength(2);
  });

  it('may be told by hand, and the stage follows from it', async () => {
    const ledger = await ledgerOf(list);
    const id = motionOf(ledger)?.id ?? '';
    const act = { id, act: 'listed', on: '2026-04-20', note: '', number: '' } as const;
    const listed = applied(ledger, recordMotionAct(ledger, act, now));
    expect(listed.motions[id]?.status).toBe('listed');
    const before = motionOf(listed);
    expect(before && motionStatusOn(before, () => null, '2026-04-19')).toBe('moved');
    const reported = handedOver(listed, '市人民政府');
    expect(motionOf(reported)?.status).toBe('handed-over');
  });
});
