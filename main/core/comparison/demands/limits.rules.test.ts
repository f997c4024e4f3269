import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { limitClauses, limitTexts, noLimits } from './limits.corpus.ts';
import { before, limitRules, timeLimit, within } from './limits.rules.ts';

holdEach('limit in time', limitRules, limitClauses);
holdWords('words of a limit', timeLimit, limitTexts, noLimits);
holdForm('before', before, ['前', '之前', '以前'], ['之'], (own) => form`^${own}$`);
holdForm('within', within, ['内', '之内', '以内'], ['之'], (own) => form`^${own}$`);
