import { describe, expect, it } from 'vitest';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { findFigureDisagreements } from './alarms/find-figure-disagreements.ts';
import { findNumberChanges } from './alarms/find-number-changes.ts';
import { findRepeatedPassages } from './alarms/find-repeated-passages.ts';
import { findVaguePromises } from './alarms/find-vague-promises.ts';
import { compareOpinion } from './compare-opinion.ts';
import type { ComparedMeasure, ComparedPoint } from './matching/passages.ts';
import { inventPaper } from './testing/alarm-paper.ts';
import { comparisonNumbers, comparisonSubjects } from './testing/comparison-rules.ts';

const cite = (document: string, line: number, quote: string) => ({
  document,
  firstLine: line,
  lastLine: line,
  page: null,
  quote,
});
const point = (number: number, title: string, text: string): ComparedPoint => ({
  id: `p${number}`,
  number,
  title,
  organs: ['市住建局'],
  citation: cite('o', number, text),
});
const measure = (number: number, title: string, text: string): ComparedMeasure => ({
  id: `m${number}`,
  level: 1,
  number,
  title,
  organs: ['市住建局'],
  under: null,
  citation: cite('f', number, text),
});

const points = [
  point(1, '补齐更新资金短板', '要明确片区更新的资金来源，对18个片区应在年底前排定资金计划。'),
  point(2, '加快老旧电梯改造', '要摸清住宅电梯底数，简化加装电梯审批手续。'),
  point(3, '扩大居民参与', '更新方案应当征求住户意见，并向市人大常委会报告。'),
  point(4, '整修江堤', '清理河道淤泥。'),
];
const again = '摸清全市住宅电梯底数，下一步将简化加装电梯审批手续。';
const measures = [
  measure(1, '补齐更新资金短板', '明确片区更新的资金来源，18个片区于11月底排定资金计划。'),
  measure(2, '老旧电梯改造', again),
  measure(3, '居民参与', '更新方案征求住户意见1860条，针对“统一地下管网数据标准”的意见编制规范。'),
  measure(5, '电梯', again),
];
const found = compareOpinion({
  opinion: 'o',
  feedback: 'f',
  points,
  measures,
  pointsNamed: [],
  decisions: [],
  coverages: [],
});

const own = inventPaper(
  'f',
  null,
  '2025年公共预算收入312亿元。\n梧桐里夜市摊位改造460个。\n下一步将积极推进。\n建成片区养老综合体十二个改造老年食堂三十六处为九千六百户高龄家庭安装燃气报警',
);
const other = inventPaper(
  'r',
  null,
  '2025年公共预算收入318亿元。\n梧桐里夜市摊位改造320个。\n建成片区养老综合体十二个改造老年食堂三十六处为九千六百户高龄家庭安装燃气报警',
);
const input = { paper: own, feedback: 'f' };
const alarms = {
  vague: findVaguePromises(input),
  figures: findFigureDisagreements({ papers: [other, own], feedback: 'f' }),
  changes: findNumberChanges({ ...input, reports: [other] }),
  repeated: findRepeatedPassages({ ...input, earlier: [other] }),
};

const listed = new Set([...comparisonSubjects, ...comparisonNumbers].flatMap(({ rules }) => rules.map(({ id }) => id)));
const named = (rules: RuleReason[] = []) => rules.map(({ rule, words }) => `${rule} ${words}`);

describe('the rules that a comparison names', () => {
  const covered = found.points;
  const matches = covered.flatMap((one) => one.matches);
  const findings = [...found.findings, ...Object.values(alarms).flat()];

  it('stand with every coverage, match and alarm', () => {
    expect(new Set(findings.map(({ kind }) => kind)).size).toBe(6);
    for (const one of [...covered, ...matches, ...findings])
      expect(named(one.rules), JSON.stringify(one)).not.toEqual([]);
  });

  it('are all in the list of rules', () => {
    const ids = [...covered, ...matches, ...findings].flatMap(({ rules = [] }) => rules.map(({ rule }) => rule));
    expect([...new Set(ids)].filter((id) => !listed.has(id))).toEqual([]);
  });

  it('say by which words a demand was found, and how its answer was judged', () => {
    expect(named(covered[0]?.rules)).toEqual(
      expect.arrayContaining([
        'clause-duty 要明确',
        'demand-limit 年底前',
        'demand-enough 明确片区更新的资金来源，18个片区于11月底排定资金计划',
      ]),
    );
    expect(named(covered[1]?.rules)).toContain('tense-next 下一步');
    expect(named(covered[2]?.rules)).toContain('clause-reports 向市人大常委会报告');
    expect(named(covered[3]?.rules)).toEqual(['clause-act 清理']);
  });

  it('say what speaks for a pair', () => {
    expect(named(matches[0]?.rules)).toEqual(expect.arrayContaining(['pair-figure 18个', 'pair-organ 市住建局']));
  });

  it('say what raised an alarm', () => {
    expect(alarms.vague.flatMap(({ rules }) => named(rules))).toEqual(['tense-next 下一步', 'vague-word 积极']);
    expect(alarms.changes.flatMap(({ rules }) => named(rules))).toContain('figure-rounding 320个 / 460个');
    const rough = findNumberChanges({
      ...input,
      paper: inventPaper('f', null, '梧桐里夜市摊位改造近460个。'),
      reports: [other],
    });
    expect(rough.flatMap(({ rules }) => named(rules))).toEqual(['figure-rough 320个 / 近460个']);
  });
});
