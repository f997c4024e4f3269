import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { findRepeatedPassages } from './find-repeated-passages.ts';
import { formula, repeatNumbers } from './repeat.rules.ts';

holdReplacement(
  'solemn formula',
  formula,
  {
    习近平新时代的要求: '的要求',
    党的二十大以来: '以来',
    党的十九届要求: '要求',
    二届三中全会: '',
    十八届八中全会: '十',
    党中央部署: '部署',
    党委领导: '',
    市委的正确领导: '',
    党委坚强领导: '',
    市委的坚强领导: '',
    监督支持下: '',
    监督和支持下: '',
    监督与支持下: '',
    请予审议: '',
    高质量发展: '',
    局党组领导: '局党组领导',
    监督下: '监督下',
    ...Object.fromEntries([...'一二三四五六七八九'].map((sign) => [`三届${sign}中全会`, ''])),
  },
  (text, own) => own.replaceAll(text),
);

const passage = '建成片区养老综合体十二个改造老年食堂三十六处为九千六百户高龄家庭安装燃气报警和紧急呼叫装置并逐户回访';
const solemn = (five: number, four: number, three: number) =>
  '高质量发展'.repeat(five) + '请予审议'.repeat(four) + '党中央'.repeat(three);

holdNumbers<typeof repeatNumbers, string>({
  name: 'repeated passage: numbers',
  numbers: repeatNumbers,
  cases: [
    { what: 'twenty-six equal signs', given: passage.slice(0, 26), gives: 1 },
    { what: 'twenty-five equal signs', given: passage.slice(0, 25), gives: 0 },
    { what: 'twenty-four beyond formulas', given: passage.slice(0, 24) + solemn(1, 1, 0), gives: 1 },
    { what: 'twenty-three beyond formulas', given: passage.slice(0, 23) + solemn(1, 1, 0), gives: 0 },
    { what: 'sixty signs with formulas', given: passage.slice(0, 23) + solemn(5, 3, 0), gives: 0 },
    { what: 'sixty-one signs with formulas', given: passage.slice(0, 23) + solemn(4, 0, 6), gives: 1 },
  ],
  decide: (text, values) => {
    // New papers each time: what is known of one is kept with it.
    const paper = inventPaper('f', null, `甲${text}甲`);
    return findRepeatedPassages({
      paper,
      earlier: [inventPaper('w', null, `乙${text}乙`)],
      feedback: 'f',
      values,
    }).length;
  },
});
