import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { organsOfNoPart, pointOrgans } from './point-organ.corpus.ts';
import { andOthers, type PointOrganRule, pointOrganRules } from './point-organ.rules.ts';
import { decidePointOrgan } from './point-organs.ts';

holdFirstMatch<PointOrganRule>({
  name: 'organ of a point',
  rules: pointOrganRules,
  corpus: pointOrgans,
  none: organsOfNoPart,
  decide: (text, rules) => decidePointOrgan(text, rules)?.rule ?? null,
  outcome: ({ role }) => role,
});
holdForm(
  'words behind a list of organs',
  andOthers,
  ['', ...texts`等 等部门 等单位 部门 等相关部门 等有关单位`],
  texts`相关等 等等 各部门`,
  (own) => form`^${own}$`,
);
