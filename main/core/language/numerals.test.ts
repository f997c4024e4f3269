import { type Form, form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import {
  arabicNumber,
  arabicSign,
  chineseNumber,
  chineseSign,
  count,
  dateSign,
  few,
  fewInWords,
  fiveYears,
  number,
  numeral,
  tens,
  threeDigits,
  twoDigits,
} from './numerals.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm(
  'five years',
  fiveYears,
  [...'一二三四五六七'].map((year) => `十${year}五`),
  ['十八五', '四五', '十四'],
  whole,
);
holdForm('tens', tens, [...'一二三四五六七八九十'], ['百', '3', '一二'], whole);
holdForm('numeral', numeral, [...'〇零一二三四五六七八九十百3'], ['千', '一二'], whole);
holdForm('count', count, [...'一二三四五六七八九十', '二十三'], ['百', '3', '二十三四', ''], whole);
holdForm('number', number, [...'〇零一二三四五六七八九十百3', '12345'], ['千', '123456', ''], whole);
holdForm('sign of a date', dateSign, [...'〇零一二三四五六七八九十3'], ['百', '一二'], whole);
holdForm('Chinese sign', chineseSign, [...'〇零一二三四五六七八九十百'], ['千', '3', '一二'], whole);
holdForm('Arabic sign', arabicSign, [...'09０９'], ['三', '12'], whole);
holdForm('number in words', chineseNumber, ['一', '一百二十'], ['', '一百二十三', '3'], whole);
holdForm('number in figures', arabicNumber, ['1', '１２3'], ['', '1234', '三'], whole);
holdForm('few', few, [...'一二两三四五六七八九十3', '123'], ['百', '', '1234'], whole);
holdForm('two digits', twoDigits, ['6', '12'], ['', '123', '六'], (own) => form`^${own}$`);
holdForm('three digits', threeDigits, ['6', '120'], ['', '1234', '六'], whole);
holdForm('few in words', fewInWords, [...'一二两三四五六七八九十', '二十一'], ['百', '', '二十一二', '3'], whole);
