import { describe, expect, it } from 'vitest';
import type { DemandState } from '#shared/domain/demand-state.ts';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';
import type { RoundMate } from './comparison-input.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';
import type { ComparedMeasure, ComparedPoint } from './matching/passages.ts';
import { inventedAnswer } from './testing/invented-answer.ts';
import { uniteAnswers } from './unite-answers.ts';

const cite = (document: string, line: number, quote: string) => {
  return { document, firstLine: line, lastLine: line, page: null, quote };
};
const point = (number: number, title: string, text: string): ComparedPoint => {
  return { id: `p${number}`, number, title, organs: [], citation: cite('o', number, `${title}。${text}`) };
};
const measure = (report: string, number: number, title: string, text: string): ComparedMeasure => ({
  id: `${report}${number}`,
  level: 1,
  number,
  title,
  organs: [],
  under: null,
  citation: cite(report, number, `${title}\n${text}`),
});

const points = [
  point(1, '清理河道淤泥', '清理城区河道淤泥，修复破损护岸。'),
  point(2, '公开水质数据', '每月公开河道水质监测数据。'),
];
const dredged = measure('a', 1, '河道清淤', '城区河道淤泥已全部清理。');
const repaired = measure('b', 1, '护岸修复', '破损护岸已修复12处。');
const published = measure('b', 2, '水质数据公开', '7月起每月公开河道水质监测数据。');

const report = (name: string, measures: ComparedMeasure[], more: Partial<RoundMate> = {}): RoundMate => {
  return {
    feedback: name,
    title: `${name}报告`,
    measures,
    pointsNamed: [],
    decisions: [],
    coverages: [],
    ...more,
  };
};
const lay = (own: RoundMate, mates: RoundMate[]) => inWords(compareOpinion({ ...own, points, opinion: 'o', mates }));
const coverages = (own: RoundMate, mates: RoundMate[]) => lay(own, mates).points.map((one) => one.coverage);

describe('the reports of one round', () => {
  const first = report('甲', [dredged]);
  const supplement = report('乙', [published]);

  it('leave answered in a supplement what the first report answered, and say where', () => {
    expect(coverages(supplement, [])).toEqual(['none', 'full']);
    const { points: covered, findings } = lay(supplement, [first]);
    expect(covered.map((one) => one.coverage)).toEqual(['partial', 'full']);
    expect(covered[0]?.because).toContain('已在《甲报告》中回应');
    expect(covered[1]?.because).not.toContain('甲报告');
    expect(findings.filter((one) => one.kind === 'unanswered')).toEqual([]);
  });

  it('answer no point that their organ has nothing to do with, in whatever like words', () => {
    const funds = point(1, '落实渡口经费', '设立渡口维护专项资金，制定资金使用管理办法。');
    const alike = measure('b', 1, '关于渡口维护协作机制', '市人民检察院与有关单位签订渡口维护协作机制文件。');
    const laid = (own: RoundMate, mates: RoundMate[]) =>
      compareOpinion({ ...own, points: [funds], opinion: 'o', mates }).points[0];
    const silent = report('甲', [dredged]);
    const theirs = report('乙', [alike], { foreign: ['p1'] });
    expect(laid(silent, [report('乙', [alike])])?.matches).toHaveLength(1);
    expect(laid(silent, [theirs])).toMatchObject({ coverage: 'none', matches: [] });
    expect(laid(theirs, [silent])).toMatchObject({ coverage: 'none', matches: [] });
    expect(compareOpinion({ ...silent, points: [funds], opinion: 'o', mates: [theirs] }).unmatched).toHaveLength(2);
  });

  it('are told apart by organ where something is asked of each, and one that is silent leaves it open', () => {
    const both = point(1, '互通水质数据', '两市互通水质数据。');
    const told = measure('a', 1, '互通水质数据', '6月3日已互通水质数据。');
    const other = measure('b', 1, '护岸修复', '破损护岸已修复12处。');
    const laid = (asked: ComparedPoint, mate: ComparedMeasure) => {
      const mates = [report('乙', [mate], { organ: '临溪市人民政府' })];
      const own = { ...report('甲', [told]), organ: '云泽市人民政府' };
      return inWords(compareOpinion({ ...own, points: [asked], opinion: 'o', mates })).points[0];
    };
    expect(laid(both, other)).toMatchObject({
      coverage: 'partial',
      organs: [
        { organ: '云泽市人民政府', coverage: 'full' },
        { organ: '临溪市人民政府', coverage: 'none' },
      ],
    });
    expect(laid(both, other)?.because).toContain('临溪市人民政府：未回应');
    expect(laid(both, { ...told, id: 'b1' })?.coverage).toBe('full');
    const one = laid(point(1, '互通水质数据', '互通水质数据。'), other);
    expect(one?.coverage).toBe('full');
    expect(one?.organs).toBeUndefined();
    const notAsked = { ...report('乙', [other]), organ: '临溪市人民检察院', owes: [] };
    const own = { ...report('甲', [told]), organ: '云泽市人民政府', owes: ['p1'] };
    const alone = compareOpinion({ ...own, points: [both], opinion: 'o', mates: [notAsked] });
    expect(alone.points[0]?.coverage).toBe('full');
  });

  it('answer a point together, each its own demands', () => {
    expect(coverages(first, [])[0]).toBe('partial');
    expect(coverages(report('乙', [repaired, published]), [first])).toEqual(['full', 'full']);
  });

  it('show the same whichever of them is looked at', () => {
    const second = report('乙', [repaired]);
    expect(coverages(first, [second])).toEqual(coverages(second, [first]));
  });

  it('say of a point that none of them answers that it is not answered', () => {
    expect(coverages(first, [report('乙', [repaired])])).toEqual(['full', 'none']);
  });

  it('count for a point whichever of them was to answer it, and whichever is looked at', () => {
    const other = report('乙', [repaired, published]);
    expect(coverages(first, [other])).toEqual(['full', 'full']);
    expect(coverages(other, [first])).toEqual(['full', 'full']);
  });

  it('keep what a person decided beside any of them, that beside the one looked at first', () => {
    const decided = (coverage: 'full' | 'none') => [{ point: 'p1', coverage, missing: '' }];
    const mate = report('甲', [dredged], { coverages: decided('full') });
    expect(coverages(supplement, [mate])[0]).toBe('full');
    expect(coverages(report('乙', [published], { coverages: decided('none') }), [mate])[0]).toBe('none');
  });
});

describe('a figure that a later report tells anew', () => {
  const rate = [point(1, '收缴水费', '水费收缴率达到95%以上。')];
  const told = (name: string, value: string) => report(name, [measure(name, 1, '收缴水费', `水费收缴率为${value}。`)]);
  const laid = (own: RoundMate, mate: RoundMate) => {
    return inWords(compareOpinion({ ...own, points: rate, opinion: 'o', mates: [mate] })).points[0];
  };

  it('stands before the earlier one, with both reports named, whichever is looked at', () => {
    for (const found of [
      laid(told('甲', '91%'), { ...told('乙', '95.6%'), came: 'after' }),
      laid(told('乙', '95.6%'), { ...told('甲', '91%'), came: 'before' }),
    ]) {
      expect(found?.coverage).toBe('full');
      expect(found?.because).toContain('《乙报告》报 95.6%，《甲报告》报 91%，以后报的为准');
    }
  });

  it('stands where it is worse, too', () => {
    const found = laid(told('甲', '96%'), { ...told('乙', '93%'), came: 'after' });
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain('反馈 93%');
  });

  it('renews nothing that another organ reports', () => {
    expect(laid(told('甲', '96%'), told('乙', '93%'))?.coverage).toBe('full');
  });
});

describe('the answers to one demand', () => {
  const answer = (state: DemandState, more: Partial<AnsweredDemand> = {}): AnsweredDemand =>
    inventedAnswer('收缴水费95%以上。', { state, rules: [], ...more });
  const tells = (asked: string, reported: string, more: Partial<AnsweredDemand> = {}) =>
    answer('answered', { told: [{ asked, reported }], ...more });
  const states: readonly DemandState[] = [
    'open',
    'empty',
    'repeated',
    'promised',
    'prepared',
    'under-way',
    'deferred',
    'refused',
    'unclear',
    'answered',
  ];

  it('are taken by the one that says most, in whatever order', () => {
    for (const [at, more] of states.entries()) {
      for (const less of states.slice(0, at)) {
        const own = { title: null, demands: [answer(less)] };
        const other = { title: '乙', demands: [answer(more)] };
        expect(uniteAnswers([own, other])).toMatchObject({ demands: [{ state: more }], titles: ['乙'] });
        expect(
          uniteAnswers([
            { ...own, demands: other.demands },
            { ...other, demands: own.demands },
          ]),
        ).toMatchObject({ demands: [{ state: more }], titles: [] });
      }
    }
  });

  it('are taken by the one that lacks less where both say as much, and by the one looked at where neither does', () => {
    const own = { title: null, demands: [answer('answered', { lacking: ['limit'] })] };
    expect(uniteAnswers([own, { title: '乙', demands: [answer('answered')] }]).titles).toEqual(['乙']);
    expect(uniteAnswers([own, { title: '乙', demands: [answer('answered', { lacking: ['figure'] })] }]).titles).toEqual(
      [],
    );
    expect(
      uniteAnswers([own, { title: '乙', demands: [answer('promised')] }]).demands.map(({ state }) => state),
    ).toEqual(['answered']);
  });

  it('are none where no report has demands, or another has fewer', () => {
    expect(uniteAnswers([])).toEqual({ demands: [], titles: [], renewed: [] });
    const two = { title: null, demands: [answer('open'), answer('promised')] };
    const one = { title: '乙', demands: [answer('answered')] };
    expect(uniteAnswers([two, one]).demands.map(({ state }) => state)).toEqual(['answered', 'promised']);
  });

  it('give a figure anew only where the later report of the organ tells the same one otherwise', () => {
    const own = (reported: string, asked = '95%以上') => ({ title: null, demands: [tells(asked, reported)] });
    const later = (reported: string, asked = '95%以上') => ({
      title: '乙',
      came: 'after' as const,
      demands: [tells(asked, reported)],
    });
    expect(uniteAnswers([own('91%'), later('96%')]).renewed).toEqual([
      { asked: '95%以上', reported: '96%', title: '乙', earlier: '91%', earlierTitle: null },
    ]);
    expect(uniteAnswers([own('96%'), later('96%')])).toMatchObject({ renewed: [], titles: ['乙'] });
    expect(uniteAnswers([own('91%'), later('96%', '3座')])).toMatchObject({ renewed: [], titles: [] });
    const before = { ...later('96%'), came: 'before' as const };
    expect(uniteAnswers([own('91%'), before])).toMatchObject({
      titles: [],
      demands: [{ told: [{ reported: '91%' }] }],
      renewed: [{ earlier: '96%', earlierTitle: '乙', title: null }],
    });
    expect(uniteAnswers([own('91%'), { ...later('96%'), came: null }])).toMatchObject({ renewed: [], titles: [] });
  });

  it('give anew only the figures of which there is an earlier one', () => {
    const both = [
      { asked: '95%以上', reported: '96%' },
      { asked: '3座', reported: '4座' },
    ];
    const own = { title: null, demands: [tells('3座', '2座')] };
    const later = { title: '乙', came: 'after' as const, demands: [answer('answered', { told: both })] };
    expect(uniteAnswers([own, later]).renewed.map(({ asked, earlier }) => [asked, earlier])).toEqual([['3座', '2座']]);
  });
});
