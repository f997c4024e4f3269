import type { FormCorpus } from './form-texts.ts';

const parts = (year: string, month: string, day: string) => ({ year, month, day });
const marked = (sign: string) => ({ [`2027${sign}3${sign}5`]: { ...parts('2027', '3', '5'), sign } });
const numerals = [...'0〇○零一二三四五六七八九十'];

export const typedDayTexts: FormCorpus = {
  'typed-day-marked': {
    finds: {
      ...marked('-'),
      ...marked('.'),
      ...marked('/'),
      '2027-12-31': { ...parts('2027', '12', '31'), sign: '-' },
      '2027-3.5': null,
      '2027_3_5': null,
      '227-3-5': null,
      '12027-3-5': null,
      '2027-123-5': null,
      '2027-3-123': null,
      '2027--5': null,
      '2027-3-': null,
    },
  },
  'typed-day-bare': {
    finds: { 20270305: parts('2027', '03', '05'), 2027035: null, 202703051: null, 20270: null },
  },
  'typed-day-written': {
    finds: {
      ...Object.fromEntries(
        numerals.map((sign) => [`${sign.repeat(4)}年${sign}月${sign}日`, parts(sign.repeat(4), sign, sign)]),
      ),
      '2027年3月5日': parts('2027', '3', '5'),
      '2027年3月5号': parts('2027', '3', '5'),
      '2027年3月5': parts('2027', '3', '5'),
      二〇二七年二十一月二十五日: parts('二〇二七', '二十一', '二十五'),
      '227年3月5日': null,
      '12027年3月5日': null,
      '2027年1234月5日': null,
      '2027年3月1234日': null,
      '2027年月5日': null,
      '2027年3月日': null,
      '2027年3月5日前': null,
    },
  },
  'typed-day-without-year': {
    finds: {
      ...Object.fromEntries(numerals.map((sign) => [`${sign}月${sign}日`, { month: sign, day: sign }])),
      '3-5': { month: '3', day: '5' },
      '3.5': { month: '3', day: '5' },
      '3/5': { month: '3', day: '5' },
      '3月5号': { month: '3', day: '5' },
      '3月5': { month: '3', day: '5' },
      二十一月二十五日: { month: '二十一', day: '二十五' },
      '3_5': null,
      '1234月5日': null,
      '3月1234日': null,
      月5日: null,
      '3月': null,
      '3月日': null,
      于3月5日: null,
      '3月5日前': null,
    },
  },
};
