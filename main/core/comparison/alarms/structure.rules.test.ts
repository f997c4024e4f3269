import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import type { PointCoverage } from '#shared/contract/comparison-calls.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { ComparedMeasure, ComparedPoint } from '../matching/passages.ts';
import { makeTermWeights } from '../terms/term-weights.ts';
import { findStructureFindings } from './find-structure-findings.ts';
import { claimed, structureNumbers } from './structure.rules.ts';

const long = (length: number) => '云'.repeat(length);

/** What a text says that it answers. */
const claims: Readonly<Record<string, string>> = {
  '针对“增设站台”的意见': '增设站台',
  '关于‘增设站台’这建议': '增设站台',
  '对「增设站台」这一要求': '增设站台',
  '对于“增设站台”等审议意见': '增设站台',
  '对“增设站台”审议意见': '增设站台',
  [`对“${long(40)}”建议`]: long(40),
  [`对“${long(41)}”建议`]: '',
  '对“增站台”建议': '',
  '对“增设”站台”建议': '',
  '对“增设站台”和‘补植’建议': '',
  '对“增设’站台的”建议': '',
  '对“增设」站台的”建议': '',
  '“增设站台”的意见': '',
  '对增设站台”的意见': '',
  '对“增设站台的意见': '',
  '对“增设站台”的做法': '',
};

holdReplacement('point that an answer claims', claimed, claims, (text, own) => own.find(text)?.groups.name ?? '');

// Each word is one term of weight 1.
const things =
  '资金 电梯 道路 学校 医院 公园 企业 市场 公交 农田 水库 燃气 消防 银行 商店 工厂 桥梁 码头 广场 宿舍'.split(' ');
const of = (from: number, to: number) => things.slice(from, to).join('、');
const cite = (quote: string) => ({ document: 'f', firstLine: 1, lastLine: 1, page: null, quote });
const measure = (id: string, quote: string): ComparedMeasure => ({
  id,
  level: 1,
  number: 1,
  title: '',
  organs: [],
  under: null,
  citation: cite(quote),
});

type Given = { answers: readonly [string, string]; named?: string };

function findings({ answers, named }: Given, values: Parameters<typeof findStructureFindings>[0]['values']): number {
  const point: ComparedPoint = { id: 'p', number: 1, title: '', organs: [], citation: cite(of(0, 20)) };
  const measures = answers.map((answer, at) => measure(`m${at}`, answer));
  const matches = measures.map(({ id }) => ({
    point: 'p',
    measure: id,
    score: 1,
    because: [],
    terms: [],
    decision: 'proposed' as const,
  }));
  const covered: PointCoverage = {
    point: 'p',
    coverage: 'full',
    state: 'proposed',
    missing: [],
    because: told('comparison.coverage.full'),
    matches,
  };
  const papers = { opinion: 'o', feedback: 'f', points: [point], measures, pointsNamed: named ? [named] : [] };
  return findStructureFindings({
    input: { ...papers, decisions: [], coverages: [] },
    covered: [covered],
    weights: makeTermWeights([]),
    ...(values && { values }),
  }).length;
}

const strange = '风筝、渔网、陶罐、竹筏、磨盘、纺车、油灯、算盘'.split('、');
const name = (known: number, unknown: number): Given => ({
  answers: ['', ''],
  named: [...things.slice(0, known), ...strange.slice(0, unknown)].join('、'),
});

holdNumbers<typeof structureNumbers, Given>({
  name: 'structure of an answer: numbers',
  numbers: structureNumbers,
  cases: [
    { what: 'twelve words of twenty alike', given: { answers: [of(0, 20), of(0, 12)] }, gives: 1 },
    { what: 'eleven words of twenty alike', given: { answers: [of(0, 20), of(0, 11)] }, gives: 0 },
    { what: 'a name of five words with one of a point', given: name(1, 4), gives: 0 },
    { what: 'a name of six words with one of a point', given: name(1, 5), gives: 1 },
    { what: 'a strange name of six signs', given: { answers: ['', ''], named: '风筝渔网陶罐' }, gives: 1 },
    { what: 'a strange name of five signs', given: { answers: ['', ''], named: '风筝和渔网' }, gives: 0 },
  ],
  decide: findings,
});
