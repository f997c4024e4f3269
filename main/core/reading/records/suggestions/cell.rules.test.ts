import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { channels, contacts, marks, noChannels, noContacts, noMarks } from './cell.corpus.ts';
import {
  betweenDays,
  cellMarkRules,
  channelRules,
  compactDay,
  contactRules,
  dayAtEnd,
  dayWithoutYear,
  deputiesCounted,
  fullDay,
  nothing,
  notRated,
  rated,
  spaceWithinWord,
  yearInWords,
} from './cell.rules.ts';

function holdCells<R extends FormRule>(
  name: string,
  rules: readonly R[],
  corpus: Readonly<Record<string, readonly string[]>>,
  none: readonly string[],
): void {
  const decide = (text: string, own: readonly R[]) => firstMatch(own, text)?.rule ?? null;
  holdFirstMatch<R>({ name, rules, corpus, none, decide, outcome: ({ id }) => id });
}

holdCells('mark of a cell', cellMarkRules, marks, noMarks);
holdCells('time of a cell', channelRules, channels, noChannels);
holdCells('talk of a cell', contactRules, contacts, noContacts);

holdForm('nothing', nothing.form, ['', ...texts`无 暂无 — —— - -- /`], texts`无误 见无 市政府 —-`);
holdForm(
  'full day',
  fullDay.form,
  ['2026年3月5日', '2026-13-45', '2026年的的3月的的5', '2026年03月15日', '二〇二六年'],
  [
    '2026年3月',
    '2026年的年的3月5日',
    '2026年3月的月的5日',
    '206年3月5日',
    '2026年123月5日',
    '二〇二年',
    '2026',
    '20263月5日',
    '2026年35',
  ],
);
holdGroups('day in eight digits', compactDay.form, {
  '20260305': { year: '2026', month: '03', day: '05' },
  '2026030': null,
  '202603051': null,
  日20260305: null,
});
holdGroups('day without its year', dayWithoutYear.form, {
  '3月5日': { month: '3', day: '5' },
  '12.31': { month: '12', day: '31' },
  '3-5号': { month: '3', day: '5' },
  '3  月  5  日': { month: '3', day: '5' },
  '123月5日': null,
  '3月123日': null,
  月5日: null,
  '3月日': null,
  '3/5': null,
  '3月5日日': null,
  '3月5日前': null,
  '2026年3月5日': null,
});
holdReplacement(
  'space within a word',
  spaceWithinWord.form,
  { '满 意 度': '满意度', '满 A': '满 A', 'A 意': 'A 意', '满  意': '满  意' },
  (text, own) => own.replaceAll(text),
);
holdGroups('deputies counted', deputiesCounted.form, {
  张三等12名代表: { count: '12' },
  张三等共十二位代表: { count: '十二' },
  张三等3人: { count: '3' },
  张三等代表: null,
  张三12名代表: null,
  张三等12个建议: null,
});
holdForm('not rated', notRated.form, texts`未反馈 未表态 未测评 未评价 未收到`, texts`未满意 反馈`);
holdGroups('rating', rated.form, {
  满意: {},
  ...Object.fromEntries(texts`非常 很 十分 基本 比较 较 较为 不太 不够 不`.map((grade) => [`${grade}满意`, { grade }])),
  意见: null,
});
holdReplacement('between days', betweenDays.form, { '甲；乙;丙，丁,戊、己\n庚': '甲|乙|丙|丁|戊|己|庚' }, (text, own) =>
  text.split(own.regex).join('|'),
);
holdReplacement('day behind an organ', dayAtEnd.form, {
  '市公安局 2026-03-05': '市公安局',
  '市公安局（2026-03-05）': '市公安局',
  '市公安局(2026-03-05)': '市公安局',
  '市公安局：2026-03-05': '市公安局',
  '市公安局:2026-03-05': '市公安局',
  市公安局二〇二六年三月: '市公安局',
  市公安局2026: '市公安局2026',
  '市公安局206-3-5': '市公安局206-3-5',
  市公安局二〇二年: '市公安局二〇二年',
  市公安局: '市公安局',
});
holdForm(
  'year in words',
  yearInWords,
  [...'〇○零一二三四五六七八九'].map((sign) => `二二二${sign}年`),
  texts`二〇二年 二〇二六一年 二〇二十年 二〇二六`,
  (own) => form`^${own}$`,
);
