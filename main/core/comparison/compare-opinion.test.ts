import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';
import type { ComparedMeasure, ComparedPoint } from './matching/passages.ts';

const point = (number: number, title: string, text: string, organs: string[] = []): ComparedPoint => ({
  id: `p${number}`,
  number,
  title,
  organs,
  citation: { document: 'o', firstLine: number, lastLine: number, page: null, quote: `${number}. ${title}。${text}` },
});
const measure = (number: number, title: string, text: string, under: string | null = null): ComparedMeasure => ({
  id: under ? `${under}.${number}` : `m${number}`,
  level: under ? 2 : 1,
  number,
  title,
  organs: [],
  under,
  citation: { document: 'f', firstLine: number * 10, lastLine: number * 10, page: null, quote: `${title}\n${text}` },
});
const compare = (
  points: ComparedPoint[],
  measures: ComparedMeasure[],
  more: Partial<Parameters<typeof compareOpinion>[0]> = {},
) =>
  inWords(
    compareOpinion({
      opinion: 'o',
      feedback: 'f',
      points,
      measures,
      pointsNamed: [],
      decisions: [],
      coverages: [],
      ...more,
    }),
  );

const funds = point(
  1,
  '补齐更新资金短板',
  '要明确片区更新的资金来源和市区分担比例，引导社会资本参与。对已经启动的18个片区，应在年底前排定资金计划。',
);
const lifts = point(2, '加快老旧电梯改造', '要摸清住宅电梯底数，建立故障电梯清单，简化加装电梯审批手续。');
const public_ = point(
  3,
  '扩大居民参与',
  '要健全居民议事制度，更新方案应当征求住户意见，并向市人大常委会报告征求意见的结果。',
);
const points = [funds, lifts, public_];

const fundsDone = measure(
  1,
  '多渠道筹措更新资金',
  '印发《云泽市片区更新资金管理办法》，明确资金来源，市区两级按六比四的比例分担。引导7家社会资本参与。已启动的18个片区于11月底排定了资金计划。',
);
const liftsDone = measure(
  2,
  '推进住宅电梯改造',
  '对全市住宅电梯底数进行排查，建立故障电梯清单，涉及312台。加装电梯审批手续由9项简化为4项，全年已加装46台。',
);
const publicDone = measure(
  3,
  '健全居民议事',
  '健全居民议事制度，在42个社区建立议事会。更新方案全部征求住户意见，收到意见1860条，征求意见的结果于10月向市人大常委会作了专题报告。',
);

describe('compareOpinion', () => {
  it('finds every demand of every point answered in a full answer', () => {
    const found = compare(points, [fundsDone, liftsDone, publicDone]);
    expect(found.points.map((one) => one.because)).toEqual(found.points.map(() => expect.stringContaining('都有回应')));
    expect(found.counts).toEqual({ full: 3, partial: 0, none: 0 });
    expect(found.unmatched).toEqual([]);
    expect(found.findings).toEqual([]);
  });

  it('lays the right measures beside the points when the answer has another order', () => {
    const found = compare(points, [
      { ...publicDone, number: 1 },
      { ...fundsDone, number: 2 },
      { ...liftsDone, number: 3 },
    ]);
    expect(found.points.map((one) => one.matches.map((match) => match.measure))).toEqual([['m1'], ['m2'], ['m3']]);
  });

  it('keeps what a person decided of a point, with what the person found missing', () => {
    const decided = (missing: string) =>
      compare([funds], [fundsDone], { coverages: [{ point: 'p1', coverage: 'partial', missing }] }).points[0];
    expect(decided('资金来源\n分担比例')).toMatchObject({
      coverage: 'partial',
      state: 'decided',
      missing: ['资金来源', '分担比例'],
    });
    expect(decided(' ')?.missing).toEqual([]);
    expect(decided('')).not.toHaveProperty('refused');
    expect(decided('')?.matches.map(({ measure: own }) => own)).toEqual(['m1']);
    const refused = [{ point: 'p1', coverage: 'partial' as const, missing: '', refused: 'deferred' as const }];
    expect(compare([funds], [fundsDone], { coverages: refused }).points[0]?.refused).toBe('deferred');
  });

  it('takes a point that was not taken up, with a reason, for refused', () => {
    const closed = compare([{ ...funds, notAdopted: true }], [fundsDone]).points[0];
    expect(closed).toMatchObject({ coverage: 'partial', refused: 'refused', state: 'decided', missing: [] });
    expect(closed?.matches).toHaveLength(1);
  });

  it('scores pairs by hundredths, and counts a pair that a person accepted for one that fits', () => {
    const found = compare(points, [fundsDone, liftsDone, publicDone]);
    for (const { matches } of found.points) {
      for (const { score } of matches) {
        expect(score).toBeGreaterThan(0.1);
        expect(score).toBeLessThanOrEqual(1);
        expect(Math.round(score * 100) / 100).toBe(score);
      }
    }
    const stranger = measure(1, '其他工作', '开展植树活动。');
    expect(compare([lifts], [stranger]).points[0]?.coverage).toBe('none');
    const accepted = [{ point: 'p2', measure: 'm1', decision: 'accepted' as const }];
    const [first] = compare([lifts], [stranger], { decisions: accepted }).points;
    expect(first).toMatchObject({ coverage: 'partial', matches: [{ decision: 'accepted' }] });
    const proposed = compare([funds], [fundsDone]).points[0]?.matches[0];
    expect(proposed).toMatchObject({ point: 'p1', measure: 'm1', decision: 'proposed' });
    expect(proposed?.terms.length).toBeGreaterThan(2);
  });

  it('names for what answers nothing the point that comes nearest, and for a point the passage', () => {
    const near = measure(2, '其他工作', '电梯广告清理，规范楼道堆物、消防通道。');
    const far = measure(3, '义务植树', '开展植树活动。');
    const found = compare([funds, lifts], [fundsDone, near, far]);
    expect(found.unmatched.map((one) => one.measure)).toEqual(['m2', 'm3']);
    expect(found.unmatched[0]?.because).toContain('加快老旧电梯改造');
    expect(found.unmatched[1]?.because).not.toMatch(/电梯|资金/);
    expect(found.points[1]?.because).toContain('其他工作');
    expect(found.points[1]?.missing).toHaveLength(3);
  });

  it('takes the parts of a section that answers for no strangers, nor a section whose part answers', () => {
    const part = measure(4, '资金管理', '资金管理办法由市财政局解释。', 'm1');
    expect(compare([funds], [fundsDone, part]).unmatched).toEqual([]);
    const other = measure(4, '植树', '开展植树活动。', 'm9');
    expect(compare([funds], [fundsDone, other]).unmatched.map((one) => one.measure)).toEqual(['m9.4']);
  });

  it('passes on what other rooms found', () => {
    const papers = { opinion: 'o', feedback: 'f', measures: [], pointsNamed: [], decisions: [], coverages: [] };
    const { findings } = compareOpinion({ ...papers, points });
    expect(findings.length).toBeGreaterThan(0);
    expect(compareOpinion({ ...papers, points: [], findings })).toEqual({
      opinion: 'o',
      feedback: 'f',
      points: [],
      unmatched: [],
      findings,
      counts: { full: 0, partial: 0, none: 0 },
    });
  });

  it('names the time limit that has no answer', () => {
    const late = measure(
      1,
      '多渠道筹措更新资金',
      '印发《云泽市片区更新资金管理办法》，明确资金来源，市区两级按六比四的比例分担。引导7家社会资本参与。对启动的18个片区逐个测算资金计划。',
    );
    const [first] = compare(points, [late, liftsDone, publicDone]).points;
    expect(first?.coverage).toBe('partial');
    expect(first?.missing).toEqual([expect.stringContaining('年底前排定资金计划')]);
    expect(first?.because).toContain('没有说明时限');
  });

  const fewer = (asked: string, answer: string) =>
    compare([point(1, '补齐短板', asked)], [measure(1, '补齐短板', answer)]).points[0];

  it('never takes less than was asked for, told as done, for a full answer', () => {
    for (const [asked, answer, says] of [
      ['年内新增公办学位120个。', '扩建学校两所，已新增公办学位96个。', '要求 120个，反馈 96个'],
      ['要整治地质灾害隐患点120处。', '逐点建档整治地质灾害隐患点，已完成96处。', '要求 120处，反馈 96处'],
      ['隐患点整治完成率达到95%以上。', '隐患点整治完成率达到88%。', '要求 达到95%以上，反馈 达到88%'],
      ['供水管网漏损率降到5%以下。', '供水管网漏损率由12%降至7.8%。', '要求 5%以下，反馈 7.8%'],
    ] as const) {
      expect(fewer(asked, answer)).toMatchObject({ coverage: 'partial', because: expect.stringContaining(says) });
      expect(fewer(asked, answer)?.missing).toHaveLength(1);
    }
  });

  it('names the words of a time limit alone, and blames none that the answer shows as kept', () => {
    const asked = '年内公布全市渡口收费标准和投诉方式。';
    const told = '已公布全市渡口收费标准和投诉方式。';
    const on = (answered: string | null) =>
      compare([point(1, '公开收费', asked)], [measure(1, '公开收费', told)], {
        days: { asked: '2026-07-30', answered },
      }).points[0];
    expect(on(null)?.because).toContain('没有说明时限：“年内”');
    expect(on('2027-02-10')?.because).toContain('没有说明时限：“年内”');
    expect(on('2026-11-20')?.coverage).toBe('full');
    expect(fewer('年内新增公办学位120个。', '已新增公办学位126个。')?.coverage).toBe('full');
    expect(fewer('年内新增公办学位120个。', '已新增公办学位96个。')?.because).not.toContain('时限');
  });

  it('takes the final amount for a full answer, whatever stood at half of the year', () => {
    const done = '上半年整治地质灾害隐患点60处，全年完成120处。';
    expect(fewer('要整治地质灾害隐患点120处。', done)?.coverage).toBe('full');
    expect(fewer('供水管网漏损率降到5%以下。', '供水管网漏损率降至4.6%。')?.coverage).toBe('full');
    expect(fewer('现有隐患点120处，要加强隐患点巡查。', '加强隐患点巡查，已巡查隐患点96处。')?.coverage).toBe('full');
  });

  it('names the clause that nothing answers, in the words of the point', () => {
    const short = measure(2, '推进住宅电梯改造', '对全市住宅电梯底数进行排查，建立故障电梯清单，涉及312台。');
    const second = compare(points, [fundsDone, short, publicDone]).points[1];
    expect(second).toMatchObject({ coverage: 'partial', missing: ['简化加装电梯审批手续'] });
  });

  it('misses the report to the standing committee when the answer is silent about it', () => {
    const silent = measure(
      3,
      '健全居民议事',
      '健全居民议事制度，在42个社区建立议事会。更新方案全部征求住户意见，收到征求意见的结果1860条。',
    );
    const third = compare(points, [fundsDone, liftsDone, silent]).points[2];
    expect(third?.coverage).toBe('partial');
    expect(third?.because).toContain('常委会报告');
  });

  it('does not take a promise in the words of the demand for an answer', () => {
    const echo = measure(2, '加快老旧电梯改造', '下一步，将摸清住宅电梯底数，建立故障电梯清单，简化加装电梯审批手续。');
    const second = compare(points, [fundsDone, echo, publicDone]).points[1];
    expect(second?.coverage).toBe('none');
    expect(second?.because).toContain('只重复了要求的原话');
  });

  it('tells an intention with something new in it from a mere repetition', () => {
    const plan = measure(
      2,
      '电梯改造',
      '下一步，将会同市场监管部门用红外检测摸清住宅电梯底数；计划明年分批建立故障电梯清单；拟与行政审批局合并窗口，简化加装电梯审批手续。',
    );
    const second = compare(points, [fundsDone, plan, publicDone]).points[1];
    // Neither has a day: an intention is no answer, and it is said that it is one.
    expect(second?.coverage).toBe('none');
    expect(second?.because).toContain('只有打算');
  });

  it('says that a point has no answer, and which of its clauses', () => {
    const found = compare(points, [fundsDone, publicDone]);
    expect(found.points[1]).toMatchObject({ coverage: 'none', matches: [] });
    expect(found.points[1]?.missing).toHaveLength(3);
    expect(found.findings.map((one) => one.kind)).toEqual(['unanswered']);
  });

  it('lets one measure answer two points', () => {
    const both = measure(
      1,
      '统筹更新资金和电梯改造',
      `${fundsDone.citation.quote.split('\n')[1]}${liftsDone.citation.quote.split('\n')[1]}`,
    );
    const found = compare([funds, lifts], [both]);
    expect(found.points.map((one) => one.matches.map((match) => match.measure))).toEqual([['m1'], ['m1']]);
    expect(found.counts.full).toBe(2);
  });

  it('lets several measures answer one point, parts of a section too', () => {
    const section = measure(2, '工作进展', '全年加装电梯46台，筹措资金3亿元。');
    const parts = [
      measure(1, '筹措资金', '片区更新的资金来源明确，市区分担比例定为六比四，18个片区11月底排定资金计划。', 'm2'),
      measure(2, '引入社会资本', '片区更新引入7家社会资本参与，资金来源中社会资本占三成。', 'm2'),
      measure(3, '改造电梯', '摸清住宅电梯底数，故障电梯清单有312台，加装电梯审批手续简化为4项。', 'm2'),
    ];
    const found = compare([funds, lifts], [section, ...parts]);
    expect(found.points[0]?.matches.map((match) => match.measure).sort()).toEqual(['m2.1', 'm2.2']);
    expect(found.points[1]?.matches.map((match) => match.measure)).toEqual(['m2.3']);
    expect(found.unmatched).toEqual([]);
  });

  it('lists a measure that answers no point, with the nearest point', () => {
    const extra = measure(4, '举办更新设计周', '邀请高校师生参展，发布图集两册，观众三万人次。');
    const found = compare(points, [fundsDone, liftsDone, publicDone, extra]);
    expect(found.unmatched.map((one) => one.measure)).toEqual(['m4']);
    expect(found.unmatched[0]?.because).not.toBe('');
  });

  it('explains a pair in words: shared terms, figures, organ, order', () => {
    const because = compare(points, [fundsDone, liftsDone, publicDone]).points[0]?.matches[0]?.because.join('；');
    expect(because).toMatch(/用语相同：.*资金/);
    expect(because).toContain('数字一致：18个');
    expect(because).toContain('顺序一致');
  });

  it('follows the list of points that the feedback itself gives, where words do not help', () => {
    const bland = ['一', '二', '三'].map((name, at) => measure(at + 1, `第${name}方面`, '有关举措稳步见效。'));
    const found = compare(points, bland, { pointsNamed: points.map((one) => one.title) });
    expect(found.points.map((one) => one.matches[0]?.measure)).toEqual(['m1', 'm2', 'm3']);
    expect(found.points[0]?.matches[0]?.because.join()).toContain('开头列出这一条');
  });

  it('keeps what a person accepted, rejected or set', () => {
    const found = compare(points, [fundsDone, liftsDone, publicDone], {
      decisions: [
        { point: 'p1', measure: 'm1', decision: 'rejected' },
        { point: 'p2', measure: 'm3', decision: 'accepted' },
      ],
      coverages: [{ point: 'p3', coverage: 'none', missing: '议事制度\n征求意见' }],
    });
    expect(found.points[0]?.matches.map((match) => match.measure)).not.toContain('m1');
    expect(found.points[1]?.matches).toContainEqual(expect.objectContaining({ measure: 'm3', decision: 'accepted' }));
    expect(found.points[2]).toMatchObject({ coverage: 'none', state: 'decided', missing: ['议事制度', '征求意见'] });
  });

  it('raises an alarm for an answer to a point that nobody made', () => {
    const stranger = measure(4, '地下管网', '针对“统一地下管网数据标准”的意见，编制了数据规范。');
    const kinds = compare(points, [fundsDone, liftsDone, publicDone, stranger]).findings.map((one) => one.kind);
    expect(kinds).toEqual(['answers-nothing']);
  });

  it('raises an alarm for two passages that answer one point in the same words', () => {
    const again = measure(4, '资金筹措', fundsDone.citation.quote.split('\n')[1]!);
    const found = compare(points, [fundsDone, liftsDone, publicDone, again]).findings;
    expect(found.map((one) => one.kind)).toEqual(['answered-twice']);
    expect(found[0]?.citations).toHaveLength(2);
  });

  it('gives the same result every time and for measures in any order', () => {
    const forward = compare(points, [fundsDone, liftsDone, publicDone]);
    const backward = compare(points, [publicDone, liftsDone, fundsDone]);
    expect(backward.points).toEqual(forward.points);
  });

  it('answers for papers without points or without measures', () => {
    expect(compare([], [fundsDone]).unmatched).toHaveLength(1);
    expect(compare(points, []).counts.none).toBe(3);
  });

  it('comes to an end on papers that were never cut into passages', () => {
    const endless = '继续推进更新资金和电梯改造工作，要加快落实'.repeat(10_000);
    const found = compare([point(1, '长文', endless)], [measure(1, '长文', endless), measure(2, '短文', '完成。')]);
    expect(found.points).toHaveLength(1);
  });

  it('tells its reasons as data, for readers of every language', () => {
    const papers = { opinion: 'o', feedback: 'f', points, measures: [], pointsNamed: [], decisions: [], coverages: [] };
    const [first] = compareOpinion(papers).points;
    expect(inWords(first, 'en')?.because).toBe('No measure that answers this point was found');
    expect(inWords(first)?.because).toBe('没有找到回应这一条的措施');
  });
});
