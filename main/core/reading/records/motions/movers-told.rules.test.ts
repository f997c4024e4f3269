import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import type { People } from './motion-phrase.rules.ts';
import { noneTold, told } from './movers-told.corpus.ts';
import { clauseEnd, leadIn, moversTold, named, saidOfDeputies } from './movers-told.rules.ts';

holdExtraction<People, ExtractionRule<People>>({
  name: 'movers told behind a title',
  rules: moversTold,
  corpus: told,
  none: noneTold,
  read: (text, rules) => extract(rules, text),
});
holdForm(
  'end of a clause on movers',
  clauseEnd,
  ['提出', '提出 建议', ...[...'，,。；;）)'].map((sign) => `提出${sign}建议`)],
  ['提出的', '提出《', '提出建议'],
  (own) => form`提出${own}`,
);
holdForm(
  'words that lead to movers',
  leadIn,
  [
    '周远',
    '由周远',
    '，由周远',
    '系周远',
    '是由周远',
    ...[...'，,；;：:。（('].map((sign) => `${sign}周远`),
    ' ，该议案由周远',
    '， 此案系周远',
    '本件议案由周远',
    '议案由周远',
    '该案由周远',
    '此案由周远',
    '本案由周远',
    '此议案由周远',
    '本议案由周远',
  ],
  ['，，由周远', '分由周远', '该件由周远', '由由周远', '由系周远', '这议案由周远', '，  周远'],
  (own) => form`^${own}周远$`,
);
holdForm(
  'body whose deputies are named',
  named,
  ['', '代表团', '河西代表团', '市人大代表', '甲乙丙丁戊己庚辛代表团'],
  ['河西', '甲乙丙丁戊己庚辛壬代表团', '《河西代表团', 'A代表团', '一代表团团'],
  (own) => form`^${own}$`,
);
holdForm('word of deputies', saidOfDeputies, ['等', '代表', '领衔'], ['周远提出']);
