import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { notWorded, worded } from './worded-value.corpus.ts';
import { against, grown, orderer, turn, type WordedValue, wordedValueRules } from './worded-value.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdExtraction<WordedValue, ExtractionRule<WordedValue>>({
  name: 'goal in words',
  rules: wordedValueRules,
  corpus: worded,
  none: notWorded,
  read: (text, rules) => extract(rules, text),
});

holdForm(
  'growth behind a name',
  grown,
  ['', ...texts`增长 增速 增幅 都 均 增长都 增幅均`],
  texts`下降 均都 增长增速`,
  (own) => form`^${own}$`,
);
holdForm(
  'what a goal is held against',
  against,
  [long(2), long(14)],
  [long(1), long(15), ...texts`甲，乙 甲；乙 甲。乙 甲5乙`],
  (own) => form`^${own}$`,
);
holdForm(
  'better or worse',
  turn,
  texts`下降 降低 减少 提升 提高 改善 增长 增加 优化 扩大 好转 回升`,
  texts`变化 稳定`,
  (own) => form`^(${own})$`,
);
holdForm('who orders', orderer, texts`国家 自治区 上级 省 市 州 县 区`, texts`企业 乡`, (own) => form`^(${own})$`);
