import { type Form, form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import {
  classBesideNumber,
  classInSentence,
  classLabel,
  classLine,
  classNamed,
  classNoun,
  letterNumber,
  nounBefore,
} from './letterhead.rules.ts';

const long = (length: number) => '云'.repeat(length);
const same = (...texts: string[]) => Object.fromEntries(texts.map((text) => [text, text]));
const signs = (sign: string, ...texts: string[]) => Object.fromEntries(texts.map((text) => [text, { sign }]));
const none = (...texts: string[]) => Object.fromEntries(texts.map((text) => [text, null]));

holdForm(
  'noun of a class',
  classNoun,
  [
    ...['结果', '类别', '分类', '答复类别', '办理结果', '办复结果', '建议答复类别', '建议办理结果类别'],
    ...['答复件类别', '答复意见分类', '办理情况类别', '办理结果类别', '结果分类'],
  ],
  ['', '答复', '办理', '答复意见', '建议类别', '建议结果', '类型', '办理件', '满意类别'],
  (own: Form) => form`^${own}$`,
);
holdForm(
  'label of a class',
  classLabel,
  ['', '结果', '类别：', '分类: ', '办理结果类别：', '：', '  '],
  ['答复', '办理', '答复意见', '结果，'],
  (own: Form) => form`^${own}$`,
);
holdWords(
  'number of a letter',
  letterNumber.form,
  {
    ...same('云水函〔2026〕21号', '〔1998〕1号', '〔2026〕1234号', '［2026］21号', `${long(16)}〔2026〕21号`),
    ...same('函 〔 2026 〕 第 21 号', '函〔2026〕第21号'),
    [`${long(17)}〔2026〕21号`]: `${long(16)}〔2026〕21号`,
    '函  〔2026〕1号': ' 〔2026〕1号',
  },
  [
    '函2026〕21号',
    '函〔2026 21号',
    '函〔2126〕21号',
    '函〔202〕21号',
    '函〔20261〕21号',
    '函〔2026〕号',
    '函〔2026〕12345号',
    '函〔2026〕21',
    '函〔  2026〕21号',
    '函〔2026  〕21号',
    '函〔2026〕  21号',
    '函〔2026〕第  21号',
    '函〔2026〕21  号',
  ],
);
holdGroups('line of a class', classLine.form, {
  ...signs(
    'A',
    'A',
    'A类',
    '（A）',
    '(A类)',
    '【A】类',
    '【A类】',
    '办理结果：A',
    '（办理结果：A）',
    '（办理结果（A）类）',
    '（ 结果（ A ） 类 ）',
  ),
  ...signs('B', 'B类', '【分类【B】】'),
  ...signs('C', 'C'),
  ...signs('D', 'D'),
  ...signs('E', 'E'),
  ...signs('甲', '甲类'),
  ...signs('乙', '乙'),
  ...signs('丙', '丙'),
  ...none(
    'F类',
    '类',
    'A类建议',
    '见A类',
    'A类类',
    '答复A',
    '（（（A）',
    'A   类',
    '（A）））',
    '（A类  ）',
    '结果（  A）',
    'A    ）',
  ),
});
holdGroups('class behind its label', classNamed.form, {
  ...signs(
    'A',
    '办理结果类别：A',
    '（结果：A）',
    '(结果:A类)',
    '【类别：A】',
    '【 类别：A类】',
    '类别：（A）',
    '类别：( A ) 类',
  ),
  ...signs('B', '答复类别：B类', '类别：【B】类', '类别：“B”类', '类别："B"类', '类别B', '分类  B 类'),
  ...signs('C', '答复类别：C类（正在解决）', '类别：C（办成）', '类别：C 类 (办成)', `类别：C（${long(30)}）`),
  ...signs('D', '（类别：D类（办成））', '【类别：D类（办成）】'),
  ...signs('E', '类别：E类'),
  ...signs('甲', '类别：甲类'),
  ...signs('乙', '类别：乙类'),
  ...signs('丙', '类别：丙类'),
  ...none(
    ...[
      'A',
      'A类',
      '：A类',
      '（A类）',
      '见类别：A',
      '建议类别：A',
      '类别：F',
      '类别：',
      '类别：A类建议',
      '类别：A类3件',
    ],
    ...['类别：A类（3件）', '类别：A类（成）', `类别：A类（${long(31)}）`, '类别：A类（办（成）', '类别：A类（办)成）'],
    ...[
      '类别：A、B',
      '类别：（  A）',
      '类别：A    ）',
      '类别：A   类',
      '（  类别：A）',
      '类别：A类  （办成）',
      '类别：A类办成）',
    ],
    ...['类别：A类（办(成）', '类别：A类（办）成）'],
  ),
});
holdGroups('class beside a number', classBesideNumber.form, {
  ...signs('A', 'A类', '（A类）', '（A）', '【A】', '办理结果：A类', '（ 结果：A 类 ）', 'A类】', 'A)'),
  ...signs('B', 'B类'),
  ...signs('C', 'C类'),
  ...signs('D', 'D类'),
  ...signs('E', 'E类'),
  ...signs('甲', '甲类'),
  ...signs('乙', '乙类'),
  ...signs('丙', '丙类'),
  ...none('A', 'F类', '类', '见A类', 'A类建议', 'A   类', 'A类  ）', '（（A类', 'A类））', 'A））'),
});
holdGroups('class in a sentence', classInSentence.form, {
  ...signs(
    'B',
    '答复类别为B类',
    '办理分类属于B类',
    '办理结果属B类',
    '答复结果定为B类',
    '答复类别列为B类',
    '答复类别是B类',
    '答复类别B类',
  ),
  ...signs(
    'A',
    '答复类别：A类',
    '答复类别为 ： “A” 类',
    '答复类别"A"类',
    '答复类别（A）类',
    '答复类别(A)类',
    `答复${long(12)}类别A类`,
  ),
  ...signs('E', '该建议的办理结果为E类。'),
  ...none(
    `答复${long(13)}类别A类`,
    '类别为A类',
    '答复为A类',
    '答复类别为A',
    '答复类别为F类',
    '答复类别为A类的建议',
    '答复类别为A类3件',
    '答复类别为A类（3件）',
    '答复类别为A类(3件)',
    '答复类别为A类 12件',
    '答复。类别为A类',
    '答复；类别为A类',
    '答复类别作为A类',
    '答复类别为   A类',
    '答复类别为：  A类',
    '答复类别为“（A类',
    '答复类别为A”）类',
    '答复类别为A  类',
  ),
  '答复类别为A类  3件': { sign: 'A' },
  答复结果一类别为A类: { sign: 'A' },
});
holdReplacement('noun before a number', nounBefore.form, {
  '类〔2026〕1号': '〔2026〕1号',
  '分类〔2026〕1号': '分类〔2026〕1号',
});
