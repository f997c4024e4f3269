import { firstMatch } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noRoles, roles, times } from './context.corpus.ts';
import { partOfYear, type RoleRule, roleRules, timeRules, wanted } from './context.rules.ts';

holdFirstMatch<RoleRule>({
  name: 'role of a heading',
  rules: roleRules,
  corpus: roles,
  none: noRoles,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ role }) => role,
});

holdEach('target', [wanted], {
  'sentence-wants': {
    has: texts`力争增长 预期目标增长 目标为增长 目标是增长 目标设定为 主要目标`,
    hasNot: texts`增长 目标完成 设定为`,
  },
});

holdForm(
  'part of a year',
  partOfYear,
  [
    ...texts`上半年 下半年 前三季度 一季度 二季度 三季度 四季度 1-6月 1~6月 1～6月 1—6月 1–6月 1至11月份 6月末 11月末 截至9月底 截至11月底 2026年上半年`,
    '1 - 6 月',
    '6 月末',
    '截至 9 月底',
  ],
  texts`五季度 2-6月 1-月 1-123月 月末 123月末 截至月底 截至123月底 9月底 26年上半年 年上半年 1,6月`,
  (own) => form`^${own}$`,
);

holdEach('time of a statement', timeRules, times);
