import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { told } from '#shared/messages/catalogue.ts';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';
import { coverageNumbers } from './coverage.numbers.ts';
import { proposeCoverage } from './coverage.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';
import { splitDemands } from './demands/split-demands.ts';
import type { ComparedMeasure, ComparedPoint } from './matching/passages.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });
const things =
  '资金 电梯 道路 学校 医院 公园 企业 市场 公交 农田 水库 燃气 消防 银行 商店 工厂 桥梁 码头 广场 宿舍'.split(' ');
const list = (words: readonly string[]) => words.join('、');

// Other points, so that a word of point and measure is a rare one; its signs, which stand apart in all of them, are not.
const signs = list([...things.slice(0, 6).join('')]);
const others = ['风筝', '渔网', '陶罐', '竹筏', '磨盘', '纺车', '油灯', '算盘'].map(
  (thing, at): ComparedPoint => ({
    id: thing,
    number: at + 2,
    title: '',
    organs: [],
    citation: cite('o', `${thing}、${signs}`),
  }),
);

type Given = { best: number } | { asks: string; answer: string } | { heads: string; headed: string };

const days = '甲子 乙丑 丙寅 丁卯 戊辰 己巳 庚午 辛未 壬申 癸酉 甲戌 乙亥 丙子 丁丑 戊寅 己卯 庚辰'.split(' ');

/** Few words of a point that are plainly done, under a heading more or less like its own. */
function underHeading(
  { heads, headed }: { heads: string; headed: string },
  values: Parameters<typeof compareOpinion>[1],
) {
  // Apart by spaces: no list of which an answer could leave one out.
  const asks = things.join(' ');
  const point: ComparedPoint = { id: 'p', number: 1, title: heads, organs: [], citation: cite('o', asks) };
  const answer = `已有3处，${things.slice(0, 6).join(' ')}`;
  const own = { id: 'm', level: 1, number: 1, title: headed, organs: [], under: null, citation: cite('f', answer) };
  const papers = { opinion: 'o', feedback: 'f', points: [point, ...others], measures: [own], pointsNamed: [] };
  return compareOpinion({ ...papers, decisions: [], coverages: [] }, values).points[0]?.coverage;
}

function compared({ asks, answer }: { asks: string; answer: string }, values: Parameters<typeof compareOpinion>[1]) {
  const point: ComparedPoint = { id: 'p', number: 1, title: '', organs: [], citation: cite('o', asks) };
  const measure: ComparedMeasure = {
    id: 'm',
    level: 1,
    number: 1,
    title: '',
    organs: [],
    under: null,
    citation: cite('f', answer),
  };
  const papers = { opinion: 'o', feedback: 'f', points: [point, ...others], measures: [measure], pointsNamed: [] };
  const { points } = compareOpinion({ ...papers, decisions: [], coverages: [] }, values);
  const [first] = points;
  return first?.matches[0]?.terms.length ?? inWords(first?.because) === inWords(told('comparison.coverage.none'));
}

const strange = '扁担 斗笠 蓑衣 草鞋 马灯 水车 石磨 蒲扇'.split(' ');
const sharing = (count: number, own: number): Given => ({
  asks: list(things),
  answer: list([...things.slice(0, count), ...strange.slice(0, own)]),
});

holdNumbers<typeof coverageNumbers, Given>({
  name: 'coverage without a demand that tells',
  numbers: coverageNumbers,
  cases: [
    { what: 'a pair that fits', given: { best: 0.15 }, gives: 'partial' },
    { what: 'a pair that hardly fits', given: { best: 0.14 }, gives: 'none' },
    { what: 'a passage near enough to be named', given: sharing(1, 4), gives: false },
    { what: 'a passage too far to be named', given: sharing(1, 8), gives: true },
    {
      what: 'half of the heading',
      given: { heads: list(days.slice(0, 10)), headed: list(days.slice(5, 15)) },
      gives: 'full',
    },
    {
      what: 'less than half of the heading',
      given: { heads: list(days.slice(0, 11)), headed: list(days.slice(6, 17)) },
      gives: 'partial',
    },
    { what: 'twenty words shared', given: sharing(20, 1), gives: 12 },
  ],
  decide: (given, values) => {
    if ('heads' in given) return underHeading(given, values);
    if ('asks' in given) return compared(given, values);
    const demands = splitDemands('', '增设站台').map(
      (demand): AnsweredDemand => ({
        demand,
        state: 'open',
        lacking: [],
        by: [],
        isBare: false,
        promisedBy: null,
        told: [],
        shortfall: null,
        refusal: null,
        rest: null,
        unnamed: [],
        lateness: null,
        rules: [],
      }),
    );
    return proposeCoverage(demands, given.best, values).coverage;
  },
});
