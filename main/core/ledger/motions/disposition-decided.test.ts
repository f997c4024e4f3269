import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { dispositionTold } from '#shared/messages/disposition-told.ts';
import { examineSource } from '../../reading/read-source.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { proposeRecords } from '../propose-records.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { applied, inventedSource } from '../testing/invented-reading.ts';
import { ledgerOf } from '../testing/ledger-of-texts.ts';
import { convertMotion } from './convert-motion.ts';
import { updateMotion } from './update-motion.ts';

const review = (
  note: string,
  last = '以上报告，请予审议。',
) => `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表提出的议案审查意见的报告
${note}
主席团：
收到代表十人以上联名提出的议案3件。其中，周立等12名代表提出的《关于综合治理内河的议案》（第1号）和王小刚等10名代表提出的《关于修建渡口的议案》（第2号），内容相近，建议合并处理，以第1号议案为主，第2号议案并入第1号议案一并办理。
李明等11名代表提出的《关于建设少年宫的议案》（第3号），建议不作为议案处理，转为代表建议。
${last}
议案审查委员会
2026年2月8日`;
const unadopted = review('（2026年2月8日）');
const adopted = review('（2026年2月8日云泽市第九届人民代表大会第六次会议主席团第三次会议通过）');
const told = review('（2026年2月8日）', '以上处理意见，经大会主席团会议决定，由大会秘书处办理。');
const presidium = `云泽市第九届人民代表大会第六次会议主席团
关于代表议案处理意见的决定
（2026年2月10日主席团第四次会议通过）
云泽市第九届人民代表大会第六次会议主席团审议了议案审查委员会的报告，决定：
一、第1号议案交市人大常委会审议，第2号议案并入第1号议案。
二、第3号议案转为代表建议，编为第126号。`;

const now = { today: '2026-11-22', by: '周文' };

const numbered = (ledger: Ledger, number: string) => Object.values(ledger.motions).find((one) => one.number === number);
const idOf = (ledger: Ledger, number: string) => numbered(ledger, number)?.id ?? '';
/** Status and disposition of the second and the third motion, whether the second is laid to another, and how many suggestions there are. */
function seen(ledger: Ledger) {
  const shown = ['2', '3'].map((number) => {
    const motion = numbered(ledger, number);
    return motion && [motion.status, tell('zh-CN', dispositionTold(motion))].join(' ');
  });
  return [...shown, numbered(ledger, '2')?.mergedInto != null, Object.keys(ledger.suggestions).length];
}
const proposal = [
  'reviewed 拟并入《关于综合治理内河的议案》（审查报告建议）',
  'reviewed 拟转为建议（审查报告建议）',
  false,
  0,
];
const done = ['merged 合并处理', 'converted 转为建议', true, 1];

describe('what a review report says should become of motions', () => {
  it('is a proposal while nothing says that it was decided', async () => {
    expect(seen(await ledgerOf(unadopted))).toEqual(proposal);
  });

  it('counts from its own day where the presidium adopted the report, or the report tells that it was decided', async () => {
    for (const text of [adopted, told]) {
      const ledger = await ledgerOf(text);
      expect(seen(ledger)).toEqual(done);
      expect(seen(ledgerAt(ledger, '2026-02-08'))).toEqual(done);
    }
  });

  it('counts from the day of the presidium that decides on it in a paper of its own, whichever paper came in first', async () => {
    for (const texts of [
      [unadopted, presidium],
      [adopted, presidium],
      [presidium, unadopted],
    ]) {
      const ledger = await ledgerOf(...texts);
      expect(seen(ledger)).toEqual(done);
      expect(seen(ledgerAt(ledger, '2026-02-09'))).toEqual(proposal);
      expect(seen(ledgerAt(ledger, '2026-02-10'))).toEqual(done);
    }
  });

  it('counts from the day that a person tells, which no paper that comes later takes back', async () => {
    let ledger = await ledgerOf(unadopted);
    const second = { id: idOf(ledger, '2'), mergedInto: idOf(ledger, '1'), dispositionOn: '2026-02-12' };
    ledger = applied(ledger, updateMotion(ledger, second, now));
    const third = { id: idOf(ledger, '3'), number: '126', on: '2026-02-12' };
    ledger = applied(ledger, convertMotion(ledger, third, now).change);
    const { reading, papers } = await examineSource(new TextEncoder().encode(presidium), '决定.txt');
    const source = inventedSource('222222222222', { name: '决定.txt' });
    ledger = applied(ledger, proposeRecords(ledger, source, reading, papers));
    expect(seen(ledger)).toEqual(done);
    expect(seen(ledgerAt(ledger, '2026-02-11'))).toEqual(proposal);
    expect(seen(ledgerAt(ledger, '2026-02-12'))).toEqual(done);
  });

  it('moves with a later word on its day, also where the suggestion stands already', async () => {
    let ledger = await ledgerOf(adopted);
    const third = { id: idOf(ledger, '3'), number: '', on: '2026-02-10' };
    ledger = applied(ledger, convertMotion(ledger, third, now).change);
    ledger = applied(ledger, updateMotion(ledger, { id: idOf(ledger, '2'), dispositionOn: '2026-02-10' }, now));
    expect(seen(ledgerAt(ledger, '2026-02-09'))).toEqual(proposal);
    expect(seen(ledgerAt(ledger, '2026-02-10'))).toEqual(done);
  });

  it('is decided where a person says so without a day', async () => {
    let ledger = await ledgerOf(unadopted);
    const second = { id: idOf(ledger, '2'), mergedInto: idOf(ledger, '1') };
    ledger = applied(ledger, updateMotion(ledger, second, now));
    expect(numbered(ledger, '2')?.status).toBe('merged');
    expect(numbered(ledger, '2')?.dispositionOn).toBeUndefined();
  });
});

describe('a suggestion that a motion became', () => {
  it('has its organs from the hand-over on', async () => {
    let ledger = await ledgerOf(adopted);
    const [id = ''] = Object.keys(ledger.suggestions);
    const patch = { id, lead: ['市教育局'], support: ['市财政局'], handedOverOn: '2026-03-11' };
    ledger = applied(ledger, updateSuggestion(ledger, patch, now));
    const organs = (day: string) => {
      const one = ledgerAt(ledger, day).suggestions[id];
      return [one?.lead.length, one?.support.length];
    };
    expect(organs('2026-03-10')).toEqual([0, 0]);
    expect(organs('2026-03-11')).toEqual([1, 1]);
  });
});
