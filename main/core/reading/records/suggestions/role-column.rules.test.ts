import { firstMatch } from '#core/rules/first-match.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noRowRoles, rowRoles } from './role-column.corpus.ts';
import { type RowRoleRule, roleColumnRules, rowRoleRules } from './role-column.rules.ts';

holdFirstMatch<RowRoleRule>({
  name: 'what the organs of a row do',
  rules: rowRoleRules,
  corpus: rowRoles,
  none: noRowRoles,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ role }) => role,
});
holdEach('cell beside a role', roleColumnRules, {
  'row-role-told': { has: texts`主办：市水务局 市水务局（主办）`, hasNot: texts`市水务局、市财政局` },
  'row-role-unit': { has: texts`协办单位`, hasNot: texts`协办 单位协办` },
});
