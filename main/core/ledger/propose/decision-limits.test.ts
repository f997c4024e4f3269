import { describe, expect, it } from 'vitest';
import type { Citation } from '#shared/domain/citation.ts';
import { dutyOfMotion } from './duty-of-motion.ts';
import { limitOfPoint, statedLimits } from './stated-limits.ts';

const cite = (quote: string): Citation => ({ document: 'd1', firstLine: 9, lastLine: 9, page: null, quote });
const limits = (quote: string, date = '2026-01-17') =>
  statedLimits([cite(quote)], date, dutyOfMotion).map(
    ({ duty, day, count, unpaired }) => `${duty} ${unpaired ?? day ?? `${count?.count} ${count?.unit}`}`,
  );

const both = ['plan 2026-05-31', 'written-report 2026-10-31'];

describe('the limits of a decision for a plan and a report', () => {
  it.each([
    '市人民政府应当制定内河治理方案，于2026年5月31日前报市人大常委会；于2026年10月31日前向市人大常委会报告决定执行情况。',
    '市人民政府应当于2026年5月31日前制定实施方案报市人大常委会备案，10月31日前报告实施情况。',
    '市人民政府要抓紧编制工作计划，并在5月31日前报送市人大常委会备案，在10月31日前将落实情况书面报告市人大常委会。',
    '2026年5月31日前，市人民政府应当提交实施方案；10月31日前，应当提交实施情况的报告。',
    '市人民政府应当在5月31日前将实施方案报市人大常委会，10月31日前报告本决定的实施情况。',
    '由市人民政府拿出实施方案，最迟于2026年5月31日前报告市人大常委会，2026年10月31日前向市人大常委会提出实施情况报告。',
    '市人民政府应当制定实施方案并于2026年5月31日前报市人大常委会备案，于2026年10月31日前书面报告办理情况。',
    '市人民政府应当分别于2026年5月31日前、10月31日前向市人大常委会报送实施方案和实施情况报告。',
    '实施方案和实施情况报告分别于2026年5月31日前、10月31日前报送市人大常委会。',
    '市人民政府应当于2026年5月31日前制定实施方案并报告市人大常委会，于10月31日前报告实施情况。',
  ])('are each read with its own duty: %s', (sentence) => {
    expect(limits(sentence)).toEqual(both);
  });

  it('have the year of the one before where the second prints none, also behind a semicolon', () => {
    const words = '市人民政府应当于2027年5月31日前报送实施方案；10月31日前向市人大常委会报告实施情况。';
    expect(limits(words)).toEqual(['plan 2027-05-31', 'written-report 2027-10-31']);
    expect(limits('市人民政府应当于2026年12月20日前报送实施方案，3月底前报告实施情况。', '2026-11-20')).toEqual([
      'plan 2026-12-20',
      'written-report 2027-03-31',
    ]);
  });

  it.each([
    ['市人民政府应当制定实施方案，认真组织实施，于2026年10月31日前向市人大常委会报告。', ['written-report 2026-10-31']],
    ['市人民政府应当于2026年10月31日前报告实施方案落实情况。', ['written-report 2026-10-31']],
    ['市人民政府应当制定实施方案，并于2026年10月31日前报告实施情况。', ['written-report 2026-10-31']],
    ['市人民政府应当分别于5月31日前、8月31日前、10月31日前报送方案和报告。', ['5月31日前、8月31日前、10月31日前']],
    ['市人大常委会应当加强监督检查，2026年10月31日前听取汇报。', []],
  ])('are no plan only because one is spoken of: %s', (sentence, read) => {
    expect(limits(sentence).map((one) => one.replace(/^\S+ (?=5月)/, ''))).toEqual(read);
  });
});

describe('the limit of the work in an item of a decision', () => {
  it.each([
    ['2026年汛期结束（10月15日）前完成内河清淤26处。', '2026-10-15'],
    ['2027年汛期结束（10月15日）前完成内河清淤26处。', '2027-10-15'],
    ['在10月15日（汛期结束）前完成内河清淤26处。', '2026-10-15'],
    ['2026年5月31日前配齐排水泵车12台。', '2026-05-31'],
  ])('is read from %s', (words, day) => {
    expect(limitOfPoint(cite(words), '2026-01-17')?.date).toBe(day);
  });
});
