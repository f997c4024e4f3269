import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { limitClauses, limitTexts, noLimits } from './limits.corpus.ts';
import { limitRules, timeLimit } from './limits.rules.ts';

holdEach('limit in time', limitRules, limitClauses);
holdWords('words of a limit', timeLimit, limitTexts, noLimits);
