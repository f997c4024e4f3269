import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { decideLead, type Lead, leadLength } from './lead-in.ts';
import { closings, leads, noClosings, noLeads } from './turns.corpus.ts';
import { closingRules, type LeadRule, leadRules, speaker, speakers } from './turns.rules.ts';

holdExtraction<Lead, LeadRule>({
  name: 'words that lead to recommendations',
  rules: leadRules,
  corpus: leads,
  none: noLeads,
  read: (text, rules) => {
    const found = decideLead(text, rules);
    const value = leadLength(text, rules);
    return found === null || value === null ? null : { rule: found.rule, value };
  },
});

holdFirstMatch<FormRule>({
  name: 'close of an opinion',
  rules: closingRules,
  corpus: closings,
  none: noClosings,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: () => 'closing',
});

holdForm(
  'those who speak',
  speakers,
  [
    ...texts`会议 组成人员 委员 委员们 主任会议 常委会会议 人大会议 市人大会议 县人大常委会组成人员 区会议 同时，会议 为此，会议 因此，会议 对此，会议`,
    ' 会议',
  ],
  texts`我会议 政府 此时，会议 省会议`,
  (own) => form`${own}$`,
);
holdForm('who speaks', speaker, texts`组成人员 会议 委员 常委会 主任 为此 据此 审议意见 现将`, texts`几点 政府`);
