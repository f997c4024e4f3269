import { describe, expect, it } from 'vitest';
import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { holdWords } from '../rules/testing/hold-words.ts';
import { texts } from '../rules/testing/texts.ts';
import { bareSerial, nextSerial, numberRun, series, upToTime } from './document-numbers.rules.ts';
import { documentNumbersIn, namesNumber } from './document-numbers.ts';

holdWords('numbers of papers', numberRun.form, {
  '云人常〔2026〕14号': '云人常〔2026〕14号',
  '云人常[2026]第14号': '云人常[2026]第14号',
  '云人常（2026）14号、15号': '云人常（2026）14号、15号',
  '云人常〔2026〕7、18、19号': '云人常〔2026〕7、18、19号',
  '云人常〔2026〕7和8号': '云人常〔2026〕7和8号',
  '云人常〔2026〕7及8号': '云人常〔2026〕7及8号',
  '云人常〔2026〕7与第8号': '云人常〔2026〕7与第8号',
  '云人常〔2026〕7号，8号': '云人常〔2026〕7号，8号',
  '云人常〔2026〕7号，8日': '云人常〔2026〕7号',
  '云人常〔2026〕17号8号': '云人常〔2026〕17号',
});

const far = '云'.repeat(24);
holdWords(
  'next of several papers',
  nextSerial.form,
  {
    '4号于3日报，15号于8日报': '，',
    '4号,5号': ',',
    '4号；5号': '；',
    '4号;5号': ';',
    '4号、5号': '、',
    ...Object.fromEntries(['，', ',', '；', ';', '、'].map((sign) => [`甲/乙${sign}5号`.replace('/', sign), sign])),
    [`甲，${far}5号`]: '，',
  },
  ['4号', '甲，8月15号前', '甲，乙', `甲，云${far}5号`, '甲，号'],
);
holdWords('serial alone', bareSerial.form, { '15号审议意见、6号': ['15', '6'], '8月10号前': [], '15日': [] });
holdWords('up to a time', upToTime.form, {
  '14号于8月10日前报': '14号于8月10日前',
  于8月前报: '于8月前',
  于8月10号前报: '于8月10号前',
  于8月底前报: '于8月底前',
  三个月内报: '三个月内',
  三个月之内报: '三个月之内',
  '30日以前报': '30日以前',
  '30天之前报': '30天之前',
  明年前报: '明年前',
  年内前报: '年内前',
  目前报: [],
});

describe('numbers of papers', () => {
  it.each([
    ['关于交办云人常〔2026〕14号、15号审议意见的函', ['关于交办云人常〔2026〕14号', '关于交办云人常〔2026〕15号']],
    ['云人常〔2026〕7、8、9号', ['云人常〔2026〕7号', '云人常〔2026〕8号', '云人常〔2026〕9号']],
    ['云人常〔2026〕7号和云政函〔2026〕9号', ['云人常〔2026〕7号', '和云政函〔2026〕9号']],
    ['云人常（2026）014号', ['云人常〔2026〕14号']],
    ['〔2026〕14号', []],
    ['云人常〔2026〕14', []],
  ])('are read from %s', (text, numbers) => {
    expect(documentNumbersIn(text).map(({ number }) => number)).toEqual(numbers);
  });

  it('are known behind other words and in other brackets, and never by a part of the serial', () => {
    expect(namesNumber('关于交办云人常〔2026〕14号、15号审议意见的函', '云人常[2026] 15 号')).toBe(true);
    expect(namesNumber('云人常〔2026〕115号', '云人常〔2026〕15号')).toBe(false);
    expect(namesNumber('云人常〔2025〕15号', '云人常〔2026〕15号')).toBe(false);
    expect(namesNumber('云人常〔2026〕15号', '')).toBe(false);
  });
});

holdForm(
  'series of a number',
  series,
  texts`云人〔2026〕 云人[2026] 云人［2026］ 云人（2026） 云人(2026) 一二三四五六七八九十一二〔2026〕`,
  texts`云〔2026〕 一二三四五六七八九十一二三〔2026〕 云人〔1926〕 云人〔202〕 云人〔20261〕 云人2026 云a〔2026〕`,
  (own) => form`^${own}$`,
);
