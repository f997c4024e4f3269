import { describe, expect, it } from 'vitest';
import type { Citation } from '#shared/domain/citation.ts';
import { askedLimits, limitOfCell, limitOfPoint, statedLimits } from './stated-limits.ts';

const cite = (quote: string): Citation => ({ document: 'd1', firstLine: 9, lastLine: 9, page: null, quote });
const limits = (quote: string, date: string | null = '2027-06-26') =>
  statedLimits([cite(quote)], date).map(({ duty, day, count }) => [duty, day ?? `${count?.count} ${count?.unit}`]);

describe('the time limits that an opinion prints for its answer', () => {
  it('tell the draft for comments from the written report', () => {
    expect(
      limits(
        '请市人民政府研究处理以上意见，于2027年8月10日前将研究处理情况送市人大常委会财政经济工作委员会征求意见，修改后于2027年8月31日前向市人大常委会提出书面报告。',
      ),
    ).toEqual([
      ['draft', '2027-08-10'],
      ['written-report', '2027-08-31'],
    ]);
  });

  it.each([
    ['请在收到本审议意见之日起三个月内，将研究处理情况书面报告市人大常委会。', '3 month'],
    ['请市人民政府认真研究处理，并于两个月内向市人大常委会提出书面报告。', '2 month'],
    ['请于60日内将办理情况书面反馈市人大常委会。', '60 day'],
    ['请在20个工作日内报送整改情况报告。', '20 working-day'],
    ['请于9月底前将落实情况书面报告市人大常委会。', '2027-09-30'],
    ['以上意见请研究处理，年底前向常委会报告落实情况。', '2027-12-31'],
    ['请市人民政府在收到后3个月内，将研究处理情况书面报告市人大常委会。', '3 month'],
    ['请自本意见印发之日起60日内报送研究处理情况的书面报告。', '60 day'],
    ['请于10月15日前报送研究处理情况的书面报告。', '2027-10-15'],
  ])('are read from “%s”', (sentence, limit) => {
    expect(limits(sentence)).toEqual([['written-report', limit]]);
  });

  it.each([
    '会议认为，近三年来，市人民政府高度重视防汛工作。',
    '要每年年底前向社会公布结果。',
    '2026年底前已完成堤防加固12处。',
    '请市人民政府认真研究处理，并将研究处理情况书面报告市人大常委会。',
  ])('are not read from “%s”', (sentence) => {
    expect(limits(sentence)).toEqual([]);
  });

  it.each([
    ['请在收到后3个月内书面报告市人大常委会。', 'received'],
    ['请自本意见印发之日起60日内书面报告市人大常委会。', 'issued'],
    ['请于60日内书面报告市人大常委会。', 'handed-over'],
  ])('say in “%s” what they count from', (sentence, from) => {
    expect(statedLimits([cite(sentence)], '2027-06-26')[0]?.from).toBe(from);
  });

  it.each([
    [
      '请于7月31日前报送阶段性进展情况，11月20日前向市人大常委会正式书面报告研究处理情况。',
      [
        ['stage-report', '2027-07-31'],
        ['written-report', '2027-11-20'],
      ],
    ],
    [
      '请于7月底前报告整改进展，于10月底前将研究处理情况书面报告市人大常委会。',
      [
        ['stage-report', '2027-07-31'],
        ['written-report', '2027-10-31'],
      ],
    ],
    ['请于8月底前报送研究处理阶段性情况。', [['stage-report', '2027-08-31']]],
    ['请于8月底前书面报告整改进展。', [['written-report', '2027-08-31']]],
    ['请于8月底前将规划中期评估报告审议意见研究处理情况书面报告市人大常委会。', [['written-report', '2027-08-31']]],
  ])('tell a report on how far the work is from the one that ends it: %s', (sentence, found) => {
    expect(limits(sentence)).toEqual(found);
  });

  it('are kept with the words that say so', () => {
    const [limit] = statedLimits([cite('会议同意这个报告。请在三个月内提出书面报告。')], '2027-06-26');
    expect(limit?.citation.quote).toBe('请在三个月内提出书面报告。');
  });
});

describe('the time limits in the words around the points', () => {
  const asked = (quote: string) => askedLimits([cite(quote)], '2027-06-26').map(({ day }) => day);

  it('are those of a sentence that asks for the report', () => {
    expect(asked('现将审议意见转送你们，请研究处理，并于2027年9月24日前将研究处理情况书面报送市人大常委会。')).toEqual([
      '2027-09-24',
    ]);
  });

  it('are none where a sentence tells of a report that was made', () => {
    expect(asked('市人民政府于2027年6月20日前向市人大常委会提交了书面报告，请各位委员审议。')).toEqual([]);
  });
});

describe('the limit in a cell', () => {
  it.each([
    ['2027年9月底前', '2027-09-30'],
    ['2027年第三季度', '2027-09-30'],
    ['第四季度', '2027-12-31'],
    ['2027年12月', '2027-12-31'],
    ['2027年下半年', '2027-12-31'],
    ['2027年', '2027-12-31'],
    ['2028年', '2028-12-31'],
    ['年内', '2027-12-31'],
    ['2027年7月至11月', '2027-11-30'],
    ['2027.8.15', '2027-08-15'],
    ['２０２７年８月１５日前', '2027-08-15'],
    ['3月', '2028-03-31'],
  ])('is read from “%s”', (cell, day) => {
    expect(limitOfCell(cite(cell), '2027-06-26')?.date).toBe(day);
  });

  it('is none where no day follows', () => {
    expect(limitOfCell(cite('立行立改'), '2027-06-26')).toBeNull();
  });
});

describe('the limit of a point', () => {
  const day = (quote: string) => limitOfPoint(cite(quote), '2027-06-26')?.date ?? null;

  it('is the day by which its words want the work done', () => {
    expect(day('一、优化布局。修订专项规划，2027年底前明确8个街道的点位。')).toBe('2027-12-31');
    expect(day('二、加快改造。10月底前完成30个小区，年内全部完成。')).toBe('2027-12-31');
    expect(day('三、明年6月底前建成共享平台。')).toBe('2028-06-30');
  });

  it('is the last day of a year in which something is to be done', () => {
    expect(day('（二）推进适老化改造。2027年完成特殊困难老年人家庭改造1200户。')).toBe('2027-12-31');
    expect(day('2028年要新增停车泊位500个。')).toBe('2028-12-31');
    expect(day('今年再建成3座泵站。')).toBe('2027-12-31');
    expect(day('2027年度全面完成管网普查，2027年9月底前公布结果。')).toBe('2027-12-31');
    expect(day('2027年底前完成。')).toBe('2027-12-31');
    expect(day('2027年完成的1200户要开展回访。')).toBeNull();
    expect(day('对2027年完成情况进行评估。')).toBeNull();
    expect(day('2026年完成改造300户，成效明显。')).toBeNull();
    expect(day('每年新增泊位500个。')).toBeNull();
    expect(day('落实2027年工作要点。')).toBeNull();
  });

  it('is none where the words look back, come round every year, or speak of the report', () => {
    expect(day('一、2026年底前存在的问题要尽快解决。')).toBeNull();
    expect(day('二、每年年底前通报一次。')).toBeNull();
    expect(day('三、请于9月底前向市人大常委会提出书面报告。')).toBeNull();
    expect(day('四、要加强队伍建设。')).toBeNull();
  });
});

describe('the organs that a time limit binds', () => {
  const bound = (quote: string) =>
    statedLimits([cite(quote)], '2027-06-26').map(({ day, count, organs }) => [
      day ?? `${count?.count} ${count?.unit}`,
      organs ?? [],
    ]);

  it('are those named right before it, each with its own time for the same report', () => {
    const both = [
      ['2027-08-31', ['市人民政府']],
      ['2 month', ['市中级人民法院', '市人民检察院']],
    ];
    expect(
      bound(
        '请市人民政府于2027年8月31日前，市中级人民法院、市人民检察院于收到本意见之日起两个月内，分别将落实情况书面报告市人大常委会。',
      ),
    ).toEqual(both);
    expect(
      bound(
        '请市人民政府于2027年8月31日前书面报告研究处理情况；市中级人民法院、市人民检察院应在收到后两个月内书面报告市人大常委会。',
      ),
    ).toEqual(both);
  });

  it('are found where they are named short', () => {
    expect(bound('市政府于8月底前、“两院”于三个月内，分别书面报告市人大常委会。')).toEqual([
      ['2027-08-31', ['市政府']],
      ['3 month', ['人民法院', '人民检察院']],
    ]);
  });

  it('are dealt out in order to as many organs', () => {
    for (const sentence of [
      '请市人民政府、市中级人民法院分别于6月30日前、9月30日前将研究处理情况书面报告市人大常委会。',
      '请市人民政府和市中级人民法院，分别在2027年6月30日前和9月30日前，向市人大常委会提出书面报告。',
    ]) {
      expect([sentence, bound(sentence)]).toEqual([
        sentence,
        [
          ['2027-06-30', ['市人民政府']],
          ['2027-09-30', ['市中级人民法院']],
        ],
      ]);
    }
    expect(bound('请市人民政府、“两院”分别于两个月内、三个月内、四个月内书面报告市人大常委会。')).toEqual([
      ['2 month', ['市人民政府']],
      ['3 month', ['人民法院']],
      ['4 month', ['人民检察院']],
    ]);
  });

  it('are not guessed where the times are more or fewer', () => {
    const unpaired = (quote: string) =>
      statedLimits([cite(quote)], '2027-05-26').map(({ day, count, organs, unpaired }) => [
        day,
        count,
        organs,
        unpaired,
      ]);
    for (const organs of ['市人民政府、市中级人民法院、市人民检察院', '市人民政府', '有关机关']) {
      expect(unpaired(`请${organs}分别于6月30日前、9月30日前书面报告市人大常委会。`)).toEqual([
        [null, null, undefined, '6月30日前、9月30日前'],
      ]);
    }
  });

  it('have the times that follow until another is named', () => {
    expect(
      bound('请市人民政府于8月10日前将研究处理情况送财政经济委员会征求意见，于8月31日前向市人大常委会提出书面报告。'),
    ).toEqual([
      ['2027-08-10', ['市人民政府']],
      ['2027-08-31', ['市人民政府']],
    ]);
  });

  it('are all where none is named with it', () => {
    expect(bound('请认真研究处理，并于8月31日前书面报告市人大常委会。')).toEqual([['2027-08-31', []]]);
    expect(bound('市人大常委会要求三个月内提出书面报告。')).toEqual([['3 month', []]]);
  });
});
