import { form } from '../rules/form.ts';
import { holdEach } from '../rules/testing/hold-each.ts';
import { holdExtraction } from '../rules/testing/hold-extraction.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { besideBrackets, brackets } from './duty-bracket.corpus.ts';
import { type BracketRule, besideBracketRules, bracketRules, dutyLabel } from './duty-bracket.rules.ts';
import { readBracketPart } from './duty-brackets.ts';

holdExtraction<string, BracketRule>({
  name: 'bracket that says whose work it is',
  rules: bracketRules,
  corpus: brackets,
  none: [''],
  read: (text, rules) => {
    const read = readBracketPart(text, rules);
    return read && { rule: read.told.rule, value: [read.told.rule.role, ...read.names].join(' ') };
  },
});
holdEach('beside a bracket', besideBracketRules, besideBrackets);

holdForm(
  'label of those whose work it is',
  dutyLabel,
  [
    ...texts`
      （责任单位：市水务局） (责任单位：市水务局) 【责任单位：市水务局】 〔责任单位：市水务局〕 [责任单位：市水务局] 责任单位：市水务局 责任部门：局
      承办单位：局 牵头单位：局 主办单位：局 配合单位：局 协办单位：局 会办单位：局 协助单位：局 承办责任单位：局 责任单位:局 （责任单位：`,
    '责任单位 ：局',
  ],
  [
    ...texts`
      各责任单位：局 责任单位局 责任人：局 单位：局 责任单位：局。 责任单位：局；局 责任单位：局;局 责任单位：局！ 责任单位：局？ （责任单位：局））
      （责任单位：局)) （责任单位：局】） （责任单位：局〕） （责任单位：局]）`,
    '责任单位：局\n局',
  ],
  (own) => form`(^|各)${own}$`,
);
