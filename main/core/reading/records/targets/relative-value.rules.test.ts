import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { aroundPlace, notRelative, relative } from './relative-value.corpus.ts';
import {
  amongOthers,
  aroundPlaceRules,
  everywhere,
  multipleBase,
  placeTaken,
  placing,
  relativeValueRules,
} from './relative-value.rules.ts';
import type { WordedValue } from './worded-value.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdExtraction<WordedValue, ExtractionRule<WordedValue>>({
  name: 'value told by others',
  rules: relativeValueRules,
  corpus: relative,
  none: notRelative,
  read: (text, rules) => extract(rules, text),
});
holdEach('around a place', aroundPlaceRules, aroundPlace);
holdForm(
  'verb of a place',
  placing,
  texts`
    蝉联 稳居 位居 位列 位于 名列 跃居 居 列 排 排名 排在 排名在 跃升到 跃升至 升至 上升到 上升至 进入 跻身 迈入 保持 保持在 稳定在`,
  texts`在 名 升到 稳定 跃升 上升`,
  (own) => form`^${own}$`,
);
holdForm(
  'those among whom a place is taken',
  amongOthers,
  [long(1), long(16)],
  ['', long(17), ...texts`甲，乙 甲。乙 甲；乙 甲5乙`],
  (own) => form`^${own}$`,
);
holdForm(
  'all of somewhere',
  everywhere,
  texts`全国 全省 全市 全州 全县 全区 全盟 全旗 全自治区 世界 全球`,
  texts`全 全镇 国`,
  (own) => form`^(${own})$`,
);
holdForm(
  'place that is taken',
  placeTaken,
  [
    '第三',
    '第3位',
    '第 3名',
    '前三',
    '前10名',
    '前 10强',
    '第一方阵',
    '第二梯队',
    '前10位之列',
    '前10行列',
    '首位',
    '榜首',
    '前 三 位',
  ],
  ['三', '第', '前', '第三次', '首', '第  3', '前  3', '前3  位', '前10列'],
  (own) => form`^(${own})$`,
);
holdForm(
  'what a multiple is reckoned from',
  multipleBase,
  [...texts`2020年 “十三五”末 上年 去年 五年前 同期 全国平均 全省平均水平`, `上年${long(8)}`],
  [...texts`1998年 云泽 “十三六”末 全市平均 上年，末 上年。末 上年；末 上年5`, `上年${long(9)}`],
  (own) => form`^(${own})$`,
);
