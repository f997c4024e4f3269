import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { lineSigns, markupTexts } from './markup.corpus.ts';
import { lineSignRules, markupRules } from './markup.rules.ts';

for (const { id, form, by } of markupRules)
  holdReplacement(`${id} in a line`, form, markupTexts[id], (text, own) => own.replaceAll(text, by));
holdEach('signs of a line', lineSignRules, lineSigns);
