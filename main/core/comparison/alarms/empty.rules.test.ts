import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { emptyTexts, filledTexts } from './empty.corpus.ts';
import { aimedFigure, emptyNumbers, emptyRules, filledRules, putsOff } from './empty.rules.ts';
import { emptyWordsOf } from './empty-passage.ts';

holdEach('empty passage', emptyRules, emptyTexts);
holdEach('filled passage', filledRules, filledTexts);
holdForm(
  'puts off to no day',
  putsOff.form,
  texts`
    待成熟 待具备 待条件成熟后 待一二三四五六七八九十甲乙成熟 争取早日 争取尽早 争取尽快 力争早日 择机 适时出台 适时推出 适时启动 适时开展 适时制定 适时研究`,
  texts`待条件，成熟 待条件,成熟 待3月成熟 待一二三四五六七八九十甲乙丙成熟 成熟 争取资金 早日 尽早 尽快 适时`,
);

holdWords(
  'figure of an aim',
  aimedFigure.form,
  {
    至少3名: '至少3',
    '不少于20.5%': '不少于20.5',
    不低于3名: '不低于3',
    至少配备一二三四五六3名: '至少配备一二三四五六3',
    至少三到5名和7人次8: '至少三到5',
  },
  texts`至少 至多3名 至少一二三四五六七八九3名 至少，3名 至少,3名 至少。3名 至少；3名 至少;3名`,
);

holdNumbers<typeof emptyNumbers, string>({
  name: 'empty passage: numbers',
  numbers: emptyNumbers,
  cases: [
    { what: 'three such words', given: '坚持河道清淤为民，不断清理江北河道的淤泥，努力清淤', gives: 3 },
    { what: 'two such words', given: '坚持河道清淤为民，清理江北各条河道的淤泥，努力清淤', gives: 0 },
    { what: 'twenty-four signs', given: '坚持清淤，不断清淤，努力清淤，清理江北河道的淤泥', gives: 3 },
    { what: 'twenty-three signs', given: '坚持清淤，不断清淤，努力清淤，清理江北河道淤泥', gives: 0 },
    { what: 'sixty signs with three words', given: `坚持清淤，不断清淤，努力清淤，${'云'.repeat(45)}`, gives: 3 },
    { what: 'sixty-one signs with three words', given: `坚持清淤，不断清淤，努力清淤，${'云'.repeat(46)}`, gives: 0 },
    {
      what: 'the figure of an aim beside them',
      given: '坚持清淤，不断清淤，努力清淤，江北河道至少清理淤泥90%',
      gives: 3,
    },
    { what: 'a figure beside them', given: '坚持清淤，不断清淤，努力清淤，清理江北河道的淤泥3吨', gives: 0 },
  ],
  decide: (text, values) => emptyWordsOf(text, values).length,
});
