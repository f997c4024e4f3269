import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { askingClauses, clauses, otherClauses, secondActs } from './asking.corpus.ts';
import {
  type AskingRule,
  about,
  askingClauseRules,
  behindDuty,
  clauseNumbers,
  clauseRules,
  duty,
  furtherAct,
  openingMarks,
  openLead,
  people,
  pureLead,
  quotesName,
  reported,
} from './asking.rules.ts';
import { decideClause } from './split-demands.ts';

holdFirstMatch<AskingRule>({
  name: 'clause that asks',
  rules: askingClauseRules,
  corpus: askingClauses,
  none: otherClauses,
  decide: (text, rules) => decideClause(text, rules)?.rule ?? null,
  outcome: ({ asks }) => (asks ? 'asks' : null),
});
holdEach('clause of a point', clauseRules, clauses);

const whole = (own: typeof about) => form`^${own}$`;

holdForm('about', about, texts`针对 围绕 按照 依托 根据 结合 对照 立足 着眼 紧扣`, ['夜间'], whole);
holdForm('always leads', pureLead, texts`针对 通过 坚持 本着 依据 面向 借鉴 特别是 尤其是`, ['夜间', '特别'], whole);
holdForm('may lead', openLead, texts`聚焦 以 在 对 从 为 如`, ['夜间', '聚'], whole);
holdForm(
  'people',
  people,
  texts`群众 市民 居民 村民 农民 公众 百姓 家长 青年 学生 老年人 老人 游客 消费者 职工 患者 人才`,
  ['企业', '资本'],
  whole,
);
holdForm('duty', duty, texts`要 应 应当 须 需`, ['当', '夜'], whole);
holdForm(
  'behind a word of duty',
  behindDuty,
  ['', '在', '于', '在一二三四五六七八', '于一二三四五六七八', '3年内', '一二三四五六七八'],
  ['在一二三四五六七八九', '一，二', '到一二三四五六七八'],
  whole,
);
holdForm(
  'report to the standing committee',
  reported,
  texts`
    向市人大报告 报市人大汇报 向常委会反馈 向主任会议通报 报告给人大 汇报落实的全部情况给常委会 向市常务会和常委会作专题通报 报市常委会`,
  texts`
    人大报告 向市人大 向市政府报告 报告 汇报材料 人大 常委会报 常委会的要求 向人。大报告`,
);

holdForm(
  'quotes a name',
  quotesName.form,
  texts`建立“叫应”机制 “叫应制度”`,
  texts`建立叫应机制 “叫” “叫”应” “叫应 叫应” “”`,
);

holdReplacement('a second act', furtherAct, secondActs, (text, own) => own.replaceAll(text, '／'));
holdReplacement('signs before a clause', openingMarks.form, { '， ,、公开': '公开', '公开，': '公开，' });
holdNumbers<typeof clauseNumbers, string>({
  name: 'clause that asks: numbers',
  numbers: clauseNumbers,
  cases: [
    { what: 'seven signs with an act inside', given: '菜单每半年公开', gives: 'clause-act-inside' },
    { what: 'six signs with an act inside', given: '菜单每季公开', gives: 'none' },
  ],
  decide: (clause, values) => decideClause(clause, undefined, values)?.rule.id ?? 'none',
});
