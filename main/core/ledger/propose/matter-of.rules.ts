import { any } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { OpinionMatter } from '#shared/domain/opinion-matter.ts';

export type MatterRule = FormRule & { matter: OpinionMatter };

/** What a title (without spaces) speaks of, the most particular first; the report's own noun comes before what it is about. */
export const matterRules = [
  {
    id: 'matter-inquiry',
    matter: 'inquiry',
    means: 'a special inquiry, whatever it inquires into',
    form: form`专题询问`,
  },
  { id: 'matter-motion', matter: 'motion', means: 'a motion', form: form`议案` },
  {
    id: 'matter-audit-mended',
    matter: 'audit',
    means: 'what was mended of what an audit found, in the accounts too',
    form: form`审计${any}整改`,
  },
  {
    id: 'matter-accounts',
    matter: 'final-accounts',
    means: 'the final accounts; with the audit of the same year together it answers for the accounts',
    form: form`决算`,
  },
  { id: 'matter-audit', matter: 'audit', means: 'an audit', form: form`审计` },
  {
    id: 'matter-inspection',
    matter: 'inspection',
    means: 'an inspection of how a law is carried out: 执法检查, 检查《…条例》实施情况',
    form: form`
      执法检查|贯彻实施情况的?检查|检查组|
      检查《[^》]*(法|条例|规定|决定|决议)》的?(贯彻)?(实施|执行|落实)`,
  },
  {
    id: 'matter-plan',
    matter: 'plan',
    means: 'the plan of the year and how it is carried out',
    form: form`国民经济和社会发展|计划(草案)?(上半年)?的?执行`,
  },
  { id: 'matter-budget', matter: 'budget', means: 'the budget', form: form`预算` },
] as const satisfies readonly MatterRule[];
