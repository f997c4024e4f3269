import { holdEach } from '#core/rules/testing/hold-each.ts';
import { toldKept } from './told-kept.corpus.ts';
import { toldKeptRules } from './told-kept.rules.ts';

holdEach('promise kept', toldKeptRules, toldKept);
