import { firstMatch } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { listColumns, noListColumns } from './list-column.corpus.ts';
import {
  answering,
  bracketsSupport,
  dayNoun,
  earlierRating,
  firstLeads,
  type ListColumnRule,
  leadThenSupport,
  listColumnRules,
  organNoun,
  ourColumn,
  roleInBrackets,
  tickedOption,
} from './list-column.rules.ts';

holdFirstMatch<ListColumnRule>({
  name: 'column of a list of suggestions',
  rules: listColumnRules,
  corpus: listColumns,
  none: noListColumns,
  // Rule by rule: an expression made of all forms would have to be built anew for each of 700 changes.
  decide: (text, rules) => firstMatch(rules, () => text)?.rule ?? null,
  outcome: ({ field }) => field,
});

holdForm(
  'noun of organs',
  organNoun,
  texts`会办 会办单位 会办部门 会办机关 会办的单位 会办/单位 会办单位/名称 会办单位名称 会办单位全称 会办12 会办单位一 会办二 会办三 会办四 会办五`,
  texts`会办情况 会办单位意见 会办//单位 会办的 会办六 会办单位//名称`,
  (own) => form`会办${own}`,
);
holdForm('noun of a day', dayNoun, texts`日期 时间 日`, texts`时限 日期一`, (own) => form`^${own}$`);
holdForm('answering', answering, texts`答复 办结 复文 办复 回复`, texts`办理`, (own) => form`^${own}$`);

holdReplacement('our own columns', ourColumn.form, {
  '备注（督办台）': '备注',
  '备注(督办台)': '备注',
  '备注（Duban）': '备注',
  '备注（DUBAN）': '备注',
  '备注（duban）': '备注',
  '备注（督办）': '备注（督办）',
  '备注（督办台）一': '备注（督办台）一',
  '备注督办台）': '备注督办台）',
  '备注（督办台': '备注（督办台',
});
holdForm(
  'role in brackets',
  roleInBrackets.form,
  texts`（主） (主办) （牵头） （会） （会办） （协） （协办） （配合） （参与） （主办单位） （主办部门）`,
  texts`（首位为主办） （主办的） 主办） （主办 （单位）`,
);
holdForm(
  'who leads and who supports',
  leadThenSupport.form,
  texts`
    主（协）办单位 主(会)办单位 主/协办单位 主、协办单位 主办和协办 主办及会办 主办（协办）单位 主办单位（协办单位） 主办部门/会办部门 承办单位（主办/协办）
    承办单位(主办、协办单位) 主会办 主协办部门 牵头（配合）单位 牵头单位/配合单位 主办/会办单位`,
  texts`主办单位 协办单位 承办单位 承办单位（主办） 承办单位/协办 主办单位//协办单位 主办（协办）单位意见 主办单位（协办单位））`,
);
holdForm(
  'brackets support',
  bracketsSupport.form,
  texts`承办单位（括号内为协办） 主办单位（括号里是会办单位） 承办单位（括号中配合） 承办单位（括号为协办）`,
  texts`承办单位（括号内为简称） 承办单位（协办） 括号内外为协办 括号内为是协办`,
);
holdForm(
  'earlier rating',
  earlierRating.form,
  texts`第一次评价 第1次测评 首次评价 初次评价 初评 初测 上次评价 前次测评`,
  texts`第二次评价 评价结果 最初评价 第一评价 首评`,
);
holdForm(
  'first leads',
  firstLeads.form,
  texts`承办单位（首位为主办） 承办单位（首个是牵头） 承办单位（第一位主办） 承办单位（第一个的为主办）`,
  texts`承办单位（首位为协办） 首位为是主办 承办单位（主办） 第一主办`,
);
holdGroups('option', tickedOption.form, {
  ...Object.fromEntries(
    texts`非常满意 很满意 基本满意 不满意 满意 A B C D B类`.map((option) => [`满意度/${option}`, { option }]),
  ),
  满意: null,
  '满意度/满意度': null,
  '满意度/较满意': null,
  '答复/E': null,
});
