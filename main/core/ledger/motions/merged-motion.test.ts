import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inWords } from '../../../testing/in-words.ts';
import { dutiesOf, dutiesOfRecord } from '../duties/all-duties.ts';
import { countedRecords, ratesOf } from '../status/ledger-rates.ts';
import { motionItems } from '../status/motion-items.ts';
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
const review = (sentence: string) => `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表提出的议案处理意见的报告
（2026年2月8日市九届人大六次会议主席团第三次会议通过）
市九届人大六次会议主席团：
收到代表10人以上联名提出的议案2件：
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）
2.关于修建渡口的议案（第2号）
领衔代表：王刚（等10名代表）
经审查，提出如下意见：
${sentence}
以上报告，请审议。`;
const decision = `云泽市人民代表大会常务委员会关于代表议案审议结果的决定
（2026年4月29日云泽市第九届人民代表大会常务委员会第三十四次会议通过）
一、将议案第1号、议案第2号交由市人民政府办理。
二、市人民政府应当于2026年8月7日前向市人大常委会书面报告议案办理情况。`;

const now = { today: '2026-09-20', by: '周文' };

const idOf = (ledger: Ledger, number: string) =>
  Object.values(ledger.motions).find((one) => one.number === number)?.id ?? '';

const fact = (act: 'reported' | 'deliberated', on: string) => ({ act, on, note: '', number: '' }) as const;

/** Both handed over, the second laid to the first, the first reported on and deliberated. */
async function merged(): Promise<Ledger> {
  let ledger = await ledgerOf(list, decision);
  const [first, second] = [idOf(ledger, '1'), idOf(ledger, '2')];
  for (const id of [first, second])
    ledger = applied(ledger, updateMotion(ledger, { id, handedOverOn: '2026-05-08', lead: '市人民政府' }, now));
  ledger = applied(ledger, updateMotion(ledger, { id: second, mergedInto: first }, now));
  ledger = applied(ledger, recordMotionAct(ledger, { id: first, ...fact('reported', '2026-08-01') }, now));
  return applied(ledger, recordMotionAct(ledger, { id: first, ...fact('deliberated', '2026-08-27') }, now));
}

const reportRate = (ledger: Ledger) => {
  const rate = ratesOf(ledger, countedRecords(ledger), now.today).find(({ name }) => name === 'motion-reports-on-time');
  return [rate?.numerator, rate?.base];
};

describe('a motion that is handled as another', () => {
  it('tells what became of that one as what became of it, and says so', async () => {
    const ledger = await merged();
    const lines = inWords(motionFile(ledger, idOf(ledger, '2')).timeline).map(({ on, what }) => `${on} ${what}`);
    expect(lines).toContain('2026-08-01 随议案第1号 已报告实施情况');
    expect(lines).toContain('2026-08-27 随议案第1号 已审议');
    const own = inWords(motionFile(ledger, idOf(ledger, '1')).timeline).map(({ what }) => what);
    expect(own.join()).not.toContain('随议案');
  });

  it('owes no report of its own: that of the other counts once', async () => {
    const ledger = await merged();
    expect(dutiesOfRecord(ledger, 'motions', idOf(ledger, '2'))).toEqual([]);
    expect(dutiesOf(ledger).filter(({ kind }) => kind === 'written-report')).toHaveLength(1);
    expect(reportRate(ledger)).toEqual([1, 1]);
  });

  it('takes a fact of its own without a report of its own', async () => {
    const ledger = await merged();
    const id = idOf(ledger, '2');
    const told = applied(ledger, recordMotionAct(ledger, { id, ...fact('deliberated', '2026-08-27') }, now));
    expect(told.motions[id]?.status).toBe('merged');
    const days = motionFile(told, id).timeline.filter(({ on }) => on === '2026-08-27');
    expect(inWords(days)).toHaveLength(1);
  });

  it('asks for the report where the other has none either', async () => {
    let ledger = await ledgerOf(list);
    const [first, second] = [idOf(ledger, '1'), idOf(ledger, '2')];
    ledger = applied(ledger, updateMotion(ledger, { id: second, mergedInto: first }, now));
    const record = () => recordMotionAct(ledger, { id: second, ...fact('deliberated', '2026-08-27') }, now);
    expect(record).toThrow(/evidence-needed/);
  });

  it('owes its own again once it is let go', async () => {
    const ledger = await merged();
    const id = idOf(ledger, '2');
    const apart = applied(ledger, updateMotion(ledger, { id, mergedInto: null, disposition: 'referred' }, now));
    expect(dutiesOfRecord(apart, 'motions', id)).toHaveLength(1);
    expect(
      inWords(motionFile(apart, id).timeline)
        .map(({ what }) => what)
        .join(),
    ).not.toContain('随议案');
  });
});

describe('a report that lays motions together', () => {
  const into = (ledger: Ledger) =>
    ['1', '2'].map((number) => {
      const { mergedInto = null, status } = ledger.motions[idOf(ledger, number)] ?? {};
      return [ledger.motions[mergedInto ?? '']?.number ?? null, status];
    });

  it('says which leads', async () => {
    for (const sentence of [
      '第1号、第2号议案内容相近，合并处理，以第2号议案为主。',
      '第1号、第2号议案合并处理，由第2号议案领衔代表牵头。',
      '第1号、第2号议案合并处理，以议案第2号为主案。',
    ]) {
      const ledger = await ledgerOf(review(sentence));
      expect([sentence, into(ledger)[0]]).toEqual([sentence, ['2', 'merged']]);
      expect([sentence, into(ledger)[1]?.[0]]).toEqual([sentence, null]);
      expect([sentence, into(ledger)[1]?.[1]]).not.toEqual([sentence, 'merged']);
    }
  });

  it('is asked about where it does not say which leads', async () => {
    const ledger = await ledgerOf(review('第1号、第2号议案内容相近，合并处理。'));
    expect(into(ledger)).toEqual([
      [null, 'merged'],
      [null, 'merged'],
    ]);
    expect(inWords(motionItems(ledger)).map(({ because }) => because)).toEqual([
      '审查报告写明合并处理，没有写明并入哪一件；请填写并入的议案（本件自行办理的，请改审查处理）',
      '审查报告写明合并处理，没有写明并入哪一件；请填写并入的议案（本件自行办理的，请改审查处理）',
    ]);
    const answer = { id: idOf(ledger, '2'), mergedInto: idOf(ledger, '1') };
    const answered = applied(ledger, updateMotion(ledger, answer, now));
    expect(motionItems(answered)).toEqual([]);
    expect(into(answered)).toEqual([
      [null, 'reviewed'],
      ['1', 'merged'],
    ]);
  });
});
