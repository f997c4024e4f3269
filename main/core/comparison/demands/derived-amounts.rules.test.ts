import { holdEach } from '#core/rules/testing/hold-each.ts';
import { derivedWords } from './derived-amounts.corpus.ts';
import { derivedRules } from './derived-amounts.rules.ts';

holdEach('amount that is told without a print', derivedRules, derivedWords);
