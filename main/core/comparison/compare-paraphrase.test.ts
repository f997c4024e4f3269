import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';
import type { ComparedMeasure, ComparedPoint } from './matching/passages.ts';

const asked: [title: string, text: string][] = [
  [
    '优化专业布局',
    '要对接全市装备制造、生物医药等主导产业，建立专业动态调整机制，每年发布一次紧缺人才目录。对连续三年招生不足的专业要及时撤并。',
  ],
  [
    '加强师资建设',
    '要足额核定中职学校教职工编制，拓宽从企业引进技能人才的渠道，允许兼职教师取酬。完善职称评审办法，向一线教师倾斜。',
  ],
  ['加大经费投入', '教育费附加用于职业教育的比例应不低于30%。建立生均拨款标准与物价联动的增长机制。'],
  ['畅通升学就业通道', '扩大中高职贯通培养规模，推进职普融通试点。督促企业落实实习学生的报酬和工伤保险。'],
];
const answered: [title: string, text: string][] = [
  [
    '关于专业设置',
    '围绕生物医药等产业，市教育局制定专业设置动态调整办法，编制发布2026年度紧缺人才目录，涉及岗位146个。撤销近三年招生人数持续偏低的专业点7个。',
  ],
  [
    '关于教师队伍',
    '市委编办按照标准重新核定8所学校编制，增核120名。出台外聘教师管理办法，明确课时费标准，已聘请工程师86人到校任教。',
  ],
  ['关于经费保障', '市财政局安排教育费附加1.1亿元用于职业教育，占比达到31.2%。下一步将积极研究完善生均拨款增长机制。'],
  [
    '关于学生出路',
    '今年中高职贯通培养计划达到2400人，在3所普通高中开展职普融通课程互选。为实习学生购买工伤保险，督促31家企业发放实习报酬。',
  ],
  ['关于招生工作', '规范宣传行为，查处违规中介3家。'],
];

const cite = (document: string, line: number, quote: string) => ({
  document,
  firstLine: line,
  lastLine: line,
  page: null,
  quote,
});
const points: ComparedPoint[] = asked.map(([title, text], at) => ({
  id: `p${at + 1}`,
  number: at + 1,
  title,
  organs: [],
  citation: cite('o', at + 1, `（${at + 1}）${title}。${text}`),
}));
const measures: ComparedMeasure[] = answered.map(([title, text], at) => ({
  id: `m${at + 1}`,
  level: 1,
  number: at + 1,
  title,
  organs: [],
  under: null,
  citation: cite('f', at * 10 + 1, `${title}\n${text}`),
}));

// An answer in the organ's own words: its headings repeat nothing, and its sentences say the same in another way.
describe('compareOpinion on an answer in other words', () => {
  const found = compareOpinion({
    opinion: 'o',
    feedback: 'f',
    points,
    measures,
    pointsNamed: [],
    decisions: [],
    coverages: [],
  });
  const because = found.points.map((one) => inWords(one.because));

  it('lays every section beside its point, the one with few common words by its place', () => {
    expect(found.points.map((one) => one.matches.map((match) => match.measure))).toEqual([
      ['m1'],
      ['m2'],
      ['m3'],
      ['m4'],
    ]);
    expect(found.unmatched.map((one) => one.measure)).toEqual(['m5']);
  });

  it('takes a deed for the answer that no other demand comes nearer to', () => {
    expect(found.points[0]).toMatchObject({ coverage: 'full', missing: [] });
  });

  it('names the demand of which the answer says nothing', () => {
    expect(found.points[1]?.missing.join()).toContain('完善职称评审办法');
  });

  it('tells apart what was done and what is only intended', () => {
    expect(because[2]).toContain('2 项要求中 1 项有完整回应');
    expect(because[2]).toMatch(/只有打算.*生均/);
  });

  it('finds a point answered in full although no sentence is repeated', () => {
    expect(found.points[3]).toMatchObject({ coverage: 'full', missing: [] });
  });

  it('raises no alarm for a section that the organ added of itself', () => {
    expect(found.findings).toEqual([]);
  });
});
