import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { rowNumbers } from './row-number.corpus.ts';
import { answerLabel, rowNumber, rowNumberRules } from './row-number.rules.ts';

holdEach('number or label before an answer', rowNumberRules, rowNumbers);

holdReplacement('number of a row', rowNumber.form, {
  '| 6 | 农村养老': '| 农村养老',
  '12|农村养老': '|农村养老',
  '|  | 108 | 农村养老': '| 农村养老',
  '| 1234 | 农村养老': '| 1234 | 农村养老',
  '6所 | 农村养老': '6所 | 农村养老',
  '农村养老 | 6 |': '农村养老 | 6 |',
  '| | 农村养老': '| | 农村养老',
});
holdReplacement('label of an answer', answerLabel.form, {
  '进展：渡口已翻修': '渡口已翻修',
  '进展情况：渡口已翻修': '渡口已翻修',
  '落实情况：渡口已翻修': '渡口已翻修',
  '办理情况：渡口已翻修': '渡口已翻修',
  '整改情况：渡口已翻修': '渡口已翻修',
  '完成情况：渡口已翻修': '渡口已翻修',
  '办理结果：渡口已翻修': '渡口已翻修',
  '进展:渡口已翻修': '渡口已翻修',
  渡口进展顺利: '渡口进展顺利',
  '渡口进展：已翻修': '渡口进展：已翻修',
});
