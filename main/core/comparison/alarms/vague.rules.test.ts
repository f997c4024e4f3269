import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { vagueWordsOf } from './find-vague-promises.ts';
import { vaguePassages, wordsOfNothing } from './vague.corpus.ts';
import { headingMark, vagueNumbers, vagueRules, vagueWord } from './vague.rules.ts';

holdEach('vague promise', vagueRules, vaguePassages);
holdWords('words of nothing', vagueWord, wordsOfNothing);
holdForm(
  'mark of a heading',
  headingMark,
  ['一、', '（一）', '1.', '12．', '1、'],
  ['1）', '一', '1'],
  (own) => form`^${own}$`,
);

type Given = { text: string; ahead: boolean };

// A run of eleven signs has ten terms.
holdNumbers<typeof vagueNumbers, Given>({
  name: 'vague promise: numbers',
  numbers: vagueNumbers,
  cases: [
    {
      what: 'three vague words in a long promise',
      given: { text: '下一步积极稳步有序清理河道淤泥并修补堤岸再把码头前的旧船挪走', ahead: false },
      gives: 3,
    },
    {
      what: 'two in a long promise',
      given: { text: '下一步稳步有序清理河道淤泥并修补堤岸再把码头前的旧船挪走', ahead: false },
      gives: 0,
    },
    {
      what: 'one in a promise of ten terms',
      given: { text: '下一步稳步，清理江北河道淤泥杂草', ahead: false },
      gives: 1,
    },
    {
      what: 'one in a promise of eleven terms',
      given: { text: '下一步稳步，清理江北河道淤泥杂草堆', ahead: false },
      gives: 0,
    },
    { what: 'a promise without one', given: { text: '下一步清淤', ahead: false }, gives: 0 },
    { what: 'two under a heading on the work ahead', given: { text: '稳步有序清淤', ahead: true }, gives: 2 },
    { what: 'one under such a heading', given: { text: '稳步清淤', ahead: true }, gives: 0 },
  ],
  decide: ({ text, ahead }, values) => vagueWordsOf(text, ahead, values).length,
});
