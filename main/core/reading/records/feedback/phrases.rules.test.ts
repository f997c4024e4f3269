import { holdEach } from '#core/rules/testing/hold-each.ts';
import { phrases } from './phrases.corpus.ts';
import { phraseRules } from './phrases.rules.ts';

holdEach('feedback', phraseRules, phrases);
