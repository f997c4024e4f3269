import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  boldLabel,
  matterTail,
  motionNumber,
  motionTitle,
  namesMotion,
  opensMatter,
  partMark,
} from './motion-text.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdReplacement('mark before a label', partMark.form, {
  '一、案由': '案由',
  '（二）案由': '案由',
  '【案由】': '案由】',
  '** # 案由': '案由',
  '  一、案由': '案由',
  '1、案由': '1、案由',
  '（甲）案由': '（甲）案由',
  '案由一、': '案由一、',
});
holdReplacement(
  'label with what closes it',
  boldLabel.form,
  {
    '案由】水网': '案由水网',
    '案由**水网': '案由水网',
    '案 由】水网': '案 由水网',
    [`${long(10)}】水网`]: `${long(10)}水网`,
    [`${long(11)}】水网`]: `${long(11)}】水网`,
    '案】水网': '案】水网',
    '1案由】水网': '1案由】水网',
    案由水网: '案由水网',
  },
  (text, own) => own.replaceAll(text, (_, { label = '' }) => label),
);
holdGroups('number of a motion', motionNumber.form, {
  第12号: { number: '12' },
  第3号: { number: '3' },
  '第 123 号': { number: '123' },
  第1234号: null,
  '第  1号': null,
  '第1  号': null,
  第号: null,
  '1号': null,
  第1件: null,
});
holdEach('words of a motion', [motionTitle, namesMotion, opensMatter, matterTail], {
  'motion-title': {
    has: [...texts`关于修渠的议案`, `关于${long(120)}的议案`],
    hasNot: [
      ...texts`关于修的议案 修渠的议案 关于修渠的议案报告 关于修渠的建议 关于修渠议案`,
      `关于${long(121)}的议案`,
    ],
  },
  'motion-names-motion': { has: texts`修渠的议案`, hasNot: texts`议案修渠 修渠` },
  'motion-opens-matter': { has: texts`关于修渠`, hasNot: texts`有关于修渠 修渠` },
  'motion-matter-tail': { has: texts`关于修渠的`, hasNot: texts`修的渠 修渠` },
});
