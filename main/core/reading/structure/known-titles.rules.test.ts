import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { explainsTerms, termsOf } from './known-titles.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdForm(
  'explanation of terms',
  explainsTerms.form,
  [...texts`水网报告名词解释 名词解释 用语的说明 注释`, `名词${long(8)}解释`],
  [...texts`水网报告解释 名词 水网注释 注释本`, `名词${long(9)}解释`],
);
holdGroups('paper whose terms are explained', termsOf.form, {
  水网报告名词解释: { title: '水网报告' },
  水网报告有关名词解释: { title: '水网报告' },
  水网报告相关用语说明: { title: '水网报告' },
  水网报告部分术语: { title: '水网报告' },
  水网名词和术语: { title: '水网' },
  水名词: null,
  水网解释: null,
  [`${long(30)}名词`]: { title: long(30) },
  [`${long(31)}名词`]: null,
});
