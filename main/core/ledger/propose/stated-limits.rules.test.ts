import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { aroundTimes, statedTimes, type TimeRuleId } from './stated-limits.corpus.ts';
import { statedLimitRules } from './stated-limits.rules.ts';

type Rule = (typeof statedLimitRules)[number];

const isTime = (rule: Rule): rule is Extract<Rule, { id: TimeRuleId }> => rule.id in statedTimes;

for (const { id, form } of statedLimitRules.filter(isTime))
  holdWords(id, form, statedTimes[id].words, statedTimes[id].none);
holdEach(
  'around a time',
  statedLimitRules.filter((rule): rule is Exclude<Rule, { id: TimeRuleId }> => !isTime(rule)),
  aroundTimes,
);
