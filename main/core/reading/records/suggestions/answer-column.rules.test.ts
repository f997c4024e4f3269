import { firstMatch } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { answerColumns, noAnswerColumns } from './answer-column.corpus.ts';
import {
  type AnswerColumnRule,
  again,
  againBefore,
  againBehind,
  answer,
  answerColumnRules,
  whichBefore,
  whichBehind,
} from './answer-column.rules.ts';

holdFirstMatch<AnswerColumnRule>({
  name: 'column of a later answer',
  rules: answerColumnRules,
  corpus: answerColumns,
  none: noAnswerColumns,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ field }) => field,
});

holdForm(
  'which answer',
  again,
  texts`二次 两次 三次 四次 五次 六次 2次 6次 第二次 再次 补充 追加`,
  texts`一次 七次 7次 首次 次 第补充`,
  (own) => form`^(${own})$`,
);
holdForm('answer', answer, texts`答复 办复 回复 复函 复文`, texts`办理`, (own) => form`^${own}$`);
holdForm(
  'which before',
  againBefore.form,
  texts`第二次答复 二次的答复日期 新再次复函`,
  texts`二次 答复 二次情况 二次的情况答复`,
);
holdForm(
  'which behind',
  againBehind.form,
  texts`答复第二次 答复日期第二次`,
  texts`新答复第二次 答复第二次日期 第二次 答复`,
);
holdReplacement('words before', whichBefore.form, {
  第二次答复日期: '答复日期',
  新再次的答复日期: '答复日期',
  二次情况: '二次情况',
  情况答复日期: '情况答复日期',
  二次答复二次答复日期: '答复二次答复日期',
  答复日期: '答复日期',
});
holdReplacement('words behind', whichBehind.form, { 答复日期第二次: '答复日期', 第二次答复: '第二次答复' });
