import { holdEach } from '../rules/testing/hold-each.ts';
import { holdExtraction } from '../rules/testing/hold-extraction.ts';
import { besideBrackets, brackets } from './duty-bracket.corpus.ts';
import { type BracketRule, besideBracketRules, bracketRules } from './duty-bracket.rules.ts';
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
