import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { numbersIn } from './disposition.ts';
import { motionDigits, motionNumber, motionNumbers } from './motion-number.rules.ts';

const several = (length: number) => `第1号${'、2'.repeat(length)}`;

holdForm(
  'number of a motion',
  motionDigits,
  [...'3一二三四五六七八九十百', '12345'],
  ['', ...texts`123456 号 〇`],
  (own) => form`^${own}$`,
);
holdWords(
  'numbers of motions',
  motionNumbers.form,
  {
    '第3号、第7号议案合并': '第3号、第7号',
    '第 三 号和 第 四 号，5与6及7': '第 三 号和 第 四 号，5与6及7',
    第3号议案第4号: ['第3号', '第4号'],
    [several(30)]: several(30),
    [several(31)]: several(30),
    第3号或第4号: ['第3号', '第4号'],
    '第3号、第议案': '第3号',
  },
  ['3号', '第3', '第号'],
);
holdWords('each number of a list', motionNumber.form, { '第3号、第十二号': ['3', '十二'] }, ['第号']);

describe('numbersIn', () => {
  it('reads figures and words', () => expect(numbersIn('第3号、第十二号和15号议案合并')).toEqual([3, 12, 15]));
  it('finds none in a text that names none', () => expect(numbersIn('3件议案合并')).toEqual([]));
});
