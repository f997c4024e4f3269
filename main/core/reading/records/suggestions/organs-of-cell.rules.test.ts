import { firstMatch } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noOrganRoles, organRoles } from './organs-of-cell.corpus.ts';
import {
  betweenOrgans,
  doing,
  nextRole,
  type OrganRoleRule,
  organRoleRules,
  roleBehind,
  roleInFront,
  roleInRemark,
} from './organs-of-cell.rules.ts';

holdFirstMatch<OrganRoleRule>({
  name: 'what an organ does',
  rules: organRoleRules,
  corpus: organRoles,
  none: noOrganRoles,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ role }) => role,
});

holdForm('doing', doing, Object.values(organRoles).flat(), texts`承办 办理`, (own) => form`^(${own})$`);

const leads = { doing: '主办' };
holdGroups('role in front', roleInFront.form, {
  '主办：市水务局': leads,
  '主办:市水务局': leads,
  '主办单位：市水务局': leads,
  '主办部门：市水务局': leads,
  '  主办：市水务局': leads,
  '市水务局主办：': null,
  主办市水务局: null,
});
holdReplacement(
  'roles of a cell',
  nextRole.form,
  {
    '主办：甲会办：乙': '主办：甲|会办：乙',
    '主办：甲会办单位：乙': '主办：甲|会办单位：乙',
    '主办：甲会办部门：乙': '主办：甲|会办部门：乙',
    '主办：甲会办乙': '主办：甲会办乙',
    '主办：甲单位：乙': '主办：甲单位：乙',
  },
  (text, own) => text.split(own.regex).join('|'),
);
holdReplacement('role in brackets', roleInRemark.form, {
  '市水务局（主办）': '市水务局',
  '市水务局(主办)': '市水务局',
  '市水务局（ 主办单位）': '市水务局',
  '市水务局（承办）': '市水务局（承办）',
  '市水务局主办）': '市水务局主办）',
  '市水务局（主办': '市水务局（主办',
  '市水务局（主办（一）': '市水务局（主办（一）',
  '市水务局（主办(一）': '市水务局（主办(一）',
  '市水务局（主办）一）': '市水务局一）',
  '市水务局(主办)一)': '市水务局一)',
});
holdGroups('role behind', roleBehind.form, {
  市水务局协办: { names: '市水务局', doing: '协办' },
  市水务局负责协办: { names: '市水务局', doing: '协办' },
  市水务局协办办理: { names: '市水务局', doing: '协办' },
  市水务局协办落实: { names: '市水务局', doing: '协办' },
  市水务局协办单位: { names: '市水务局', doing: '协办' },
  '市水务局\n协办': { names: '市水务局\n', doing: '协办' },
  '市水务局 协办': { names: '市水务局 ', doing: '协办' },
  市水局: null,
  水务局协办: { names: '水务局', doing: '协办' },
  水务协办: null,
  市水务局协办情况: null,
});
holdReplacement(
  'between organs',
  betweenOrgans.form,
  { '甲，乙,丙；丁;戊。己\n庚、辛': '甲|乙|丙|丁|戊|己|庚、辛' },
  (text, own) => text.split(own.regex).join('|'),
);
