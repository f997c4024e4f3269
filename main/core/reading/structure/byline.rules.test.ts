import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { bylinesByRule, noBylines } from './byline.corpus.ts';
import {
  bylineRules,
  countLine,
  documentNumber,
  oneNumber,
  serialLine,
  versionBracket,
  versionGoesOn,
  versionSuffix,
} from './byline.rules.ts';
import { bylineRule } from './byline-form.ts';

holdExtraction({
  name: 'line under the title',
  rules: bylineRules,
  corpus: bylinesByRule,
  none: noBylines,
  read: (text, rules) => bylineRule(text, rules),
});

holdForm(
  'version of a title',
  versionBracket,
  [
    ...texts`
      摘要 节选 书面 试行 暂行 初稿 草案 修订草案 修正草案 修正案草案 修改稿 表决稿 征求意见稿 审议稿 讨论稿 送审稿 代拟稿 建议稿
      第一稿 第二稿 第三稿 第四稿 第5稿 第12稿 草案稿 草案修改稿 修订草案修改稿 审议表决稿 二次审议稿`.map(
      (word) => `（${word}）`,
    ),
    '（ 草案 ）',
    `（草案${'云'.repeat(12)}稿）`,
  ],
  [
    '题（草案）',
    '（草案）题',
    '草案）',
    '（草案',
    '（第稿）',
    '（第123稿）',
    '（草案）稿）',
    '（草案)稿）',
    '（图）',
    `（草案${'云'.repeat(13)}稿）`,
  ],
  (own) => form`^${own}$`,
);
holdForm('line of a version', versionSuffix, ['（草案）'], ['题（草案）', '（草案）题', '草案']);
holdForm(
  'line that goes on behind a version',
  versionGoesOn,
  ['（征求意见稿）的意见', '（草案）的审查结果的报告', `（草案）的${'云'.repeat(12)}`],
  ['题（草案）的意见', '（草案）的意见。', '（草案）意见', '（草案）的稿', '的意见', `（草案）的${'云'.repeat(13)}`],
);
holdForm(
  'document number',
  documentNumber,
  [
    '〔2026〕7号',
    '云人发 〔 1998 〕 第 12 号 签发人 ：周远',
    `${'云'.repeat(16)}〔2026〕第1234号  签发人：周远山`,
    '云函〔2026〕7号　A 类',
    '〔2026〕7号B类',
    '〔2026〕7号 （ B 类 ）',
    '〔2026〕7号(E)',
    '云人办〔2026〕31号　北人办〔2026〕27号',
    '云人办〔2026〕31号北人办〔2026〕27号南人办〔2026〕9号 A类',
  ],
  [...noBylines, '〔2026〕7号A', '〔2026〕7号A类建议', '〔2026〕7号（A', '〔2026〕7号B）'],
);
holdForm(
  'count under a title',
  countLine,
  ['（14名）', '（ 共 1234 人）', '（2件议案）', '（2项）', '（2位）', '（2个）', `（2名${'云'.repeat(20)}）`],
  [
    '共14名',
    '（名）',
    '（12345名）',
    '（14名',
    '14名）',
    '（14年）',
    '（1名)、）',
    '（1名）、）',
    `（2名${'云'.repeat(21)}）`,
    '共（14名）',
    '（14名）共',
  ],
);
holdForm(
  'serial number',
  serialLine,
  ['第一号', '（第 3 次）', '2026年第3期', '26 年 第3号', '（ 1998年 第 3 号 ）', '2026第3号'],
  ['见第一号', '第一号令', '第号', '一号', '第一章', '2126年第3号', '6年第3号', '126年第3号'],
);

holdForm(
  'number of one office',
  oneNumber,
  [
    '〔2026〕7号',
    '云人发〔2026〕7号',
    '云人发〔1999〕7号',
    '一二三四五六七八九十一二三四五六〔2026〕7号',
    '云人发 〔 2026 〕 第 7 号',
    '云人发〔2026〕第7号',
    '云人发〔2026〕1234号',
  ],
  [
    '一二三四五六七八九十一二三四五六七〔2026〕7号',
    '云人发〔1826〕7号',
    '云人发〔2026〕号',
    '云人发〔2026〕12345号',
    '云人发〔2026〕7',
    '云a〔2026〕7号',
    '云人发2026〕7号',
    '云人发〔20267号',
    '〔202〕7号',
    '〔20261〕7号',
  ],
  (own) => form`^${own}$`,
);
