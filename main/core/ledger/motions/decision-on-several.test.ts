import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { motionDuties } from '../duties/motion-duties.ts';
import { applied } from '../testing/invented-reading.ts';
import { ledgerOf } from '../testing/ledger-of-texts.ts';
import { updateMotion } from './update-motion.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）
2.关于修建渡口的议案（第2号）
领衔代表：王刚（等10名代表）
3.关于保护老街的议案（第3号）
领衔代表：孙立（等10名代表）`;
const decision = (...items: string[]) => `云泽市人民代表大会常务委员会关于代表议案审议结果的决定
（2026年4月29日云泽市第九届人民代表大会常务委员会第三十四次会议通过）
云泽市第九届人民代表大会常务委员会第三十四次会议听取和审议了代表议案审议结果的报告，决定：
${items.join('\n')}`;
const handed = '一、将议案第1号、议案第2号交由市人民政府办理。';
const plan = '二、市人民政府应当于2026年5月15日前将实施方案报市人大常委会。';
const report = '三、市人民政府应当于2026年10月20日前向市人大常委会书面报告办理情况。';

const now = { today: '2026-09-01', by: '周文' };
const motionOf = (ledger: Ledger, number: string) => {
  const found = Object.values(ledger.motions).find((one) => one.number === number);
  if (!found) throw new Error(`no motion ${number}`);
  return found;
};

function handedOver(ledger: Ledger, number: string, confirmed: string[] = [], lead = '市人民政府') {
  const { id } = motionOf(ledger, number);
  return applied(ledger, updateMotion(ledger, { id, handedOverOn: '2026-05-08', lead, confirmed }, now));
}

/** What is owed of a motion: what, by when, by whom, by which words. */
function owed(ledger: Ledger, number: string) {
  return motionDuties(ledger, motionOf(ledger, number)).map(({ kind, due, organs }) => [
    kind,
    due?.date ?? null,
    organs.map((id) => ledger.organs[id]?.title ?? id).join('、'),
    due?.because.by === 'paper' ? due.because.citation.quote : null,
  ]);
}

const rolesOf = (ledger: Ledger, number: string) => motionOf(ledger, number).papers.map(({ role }) => role);

describe('a decision whose title names no motion', () => {
  it('is that of the motions which its text names, with a day of its own for the plan and for the report', async () => {
    const ledger = handedOver(handedOver(await ledgerOf(list, decision(handed, plan, report)), '1'), '2');
    for (const number of ['1', '2']) {
      expect(rolesOf(ledger, number)).toContain('decision');
      expect(owed(ledger, number)).toEqual([
        ['plan', '2026-05-15', '市人民政府', plan.slice(0)],
        ['written-report', '2026-10-20', '市人民政府', report.slice(0)],
      ]);
    }
    expect(rolesOf(ledger, '3')).not.toContain('decision');
  });

  it('may name them by their titles, or in a row of numbers', async () => {
    for (const named of [
      '一、将《关于综合治理内河的议案》《关于修建渡口的议案》交由市人民政府办理。',
      '一、将“关于综合治理内河的议案”和“关于修建渡口的议案”交由市人民政府办理。',
      '一、将第1号、第2号议案交由市人民政府办理。',
      '一、将市九届人大六次会议第1、2号代表议案交由市人民政府办理。',
    ]) {
      const ledger = await ledgerOf(list, decision(named, plan, report));
      const linked = ['1', '2', '3'].filter((number) => rolesOf(ledger, number).includes('decision'));
      expect([named, linked]).toEqual([named, ['1', '2']]);
    }
  });

  it('gives each motion the day of the item that names it', async () => {
    const items = [
      handed,
      '二、市人民政府应当于2026年9月20日前向市人大常委会书面报告议案第1号的办理情况。',
      '三、市人民政府应当于2026年10月20日前向市人大常委会书面报告议案第2号的办理情况。',
    ];
    const ledger = handedOver(handedOver(await ledgerOf(list, decision(...items)), '1'), '2');
    expect(owed(ledger, '1').map(([kind, day]) => [kind, day])).toEqual([['written-report', '2026-09-20']]);
    expect(owed(ledger, '2').map(([kind, day]) => [kind, day])).toEqual([['written-report', '2026-10-20']]);
  });

  it('gives the plan to the organ that its item names', async () => {
    const items = [handed, '二、市水务局应当于2026年5月15日前将实施方案报市人大常委会。', report];
    const ledger = handedOver(await ledgerOf(list, decision(...items)), '1');
    expect(owed(ledger, '1').map((one) => one.slice(0, 3))).toEqual([
      ['plan', '2026-05-15', '市水务局'],
      ['written-report', '2026-10-20', '市人民政府'],
    ]);
  });

  it('binds no motion of another session that bears the same number', async () => {
    const other = '一、将市九届人大五次会议议案第1号、议案第2号交由市人民政府办理。';
    const ledger = await ledgerOf(list, decision(other, plan, report));
    expect(rolesOf(ledger, '1')).not.toContain('decision');
    expect(motionOf(handedOver(ledger, '1'), '1').due?.because.by).not.toBe('paper');
  });

  it('is not asked about for a motion that it does not name', async () => {
    const ledger = await ledgerOf(list, decision(handed, plan, report));
    expect(motionOf(handedOver(ledger, '3'), '3').due?.because.by).not.toBe('paper');
  });

  it('is asked about with every limit that it prints where it names none', async () => {
    const ledger = await ledgerOf(list, decision('一、将代表议案交由市人民政府办理。', plan, report));
    const refused = (() => {
      try {
        handedOver(ledger, '1');
      } catch (error) {
        return JSON.stringify(error);
      }
      return '';
    })();
    expect(refused).toContain('decision-of-which');
    expect(refused).toContain('2026年5月15日');
    expect(refused).toContain('2026年10月20日');
  });

  it.each([
    ['一、', '二、', '三、'],
    ['（一）', '(二)', '（三）'],
    ['1.', '2.', '3.'],
    ['1、', '2、', '3、'],
  ])('gives the items under a heading (%s) to the motion that the heading names', async (first, second, third) => {
    const items = [
      `${first}关于议案第1号`,
      '由市人民政府办理。市人民政府应当于2026年9月20日前向市人大常委会书面报告办理情况。',
      `${second}关于议案第2号`,
      '由市人民政府办理。市人民政府应当于2026年10月20日前向市人大常委会书面报告办理情况。',
      `${third}本决定自通过之日起施行。`,
    ];
    const ledger = handedOver(handedOver(await ledgerOf(list, decision(...items)), '1'), '2');
    expect(['1', '2'].flatMap((number) => owed(ledger, number).map(([, day]) => day))).toEqual([
      '2026-09-20',
      '2026-10-20',
    ]);
  });

  it('names all of a row, and none that it only leaves out', async () => {
    const ledger = await ledgerOf(list, decision('一、将议案第1号至第3号交由市人民政府办理。', report));
    expect(['1', '2', '3'].filter((number) => rolesOf(ledger, number).includes('decision'))).toEqual(['1', '2', '3']);
  });

  it('is asked about where the plan has a day that no calendar has', async () => {
    const odd = '二、市人民政府应当于2026年6月31日前将实施方案报市人大常委会。';
    const ledger = await ledgerOf(list, decision(handed, odd, report));
    expect(() => handedOver(ledger, '1')).toThrow(/limit-no-such-day/);
  });

  it('is asked about with its true reason where two sessions have a motion of its number', async () => {
    const former = list.replace('第六次会议', '第五次会议').replace('2026年2月5日', '2025年12月20日');
    const ledger = await ledgerOf(list, former.replaceAll('的议案', '改造的议案'), decision(handed, plan, report));
    const { id } = Object.values(ledger.motions).find(({ title }) => title === '关于综合治理内河的议案') ?? { id: '' };
    const hand = () => updateMotion(ledger, { id, handedOverOn: '2026-05-08', lead: '市人民政府' }, now);
    expect(hand).toThrow(/decision-of-several/);
    expect(hand).not.toThrow(/decision-of-which/);
  });
});
