import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { before, behind, noneBefore, noneBehind } from './motion-phrase.corpus.ts';
import {
  beforeName,
  behindName,
  moversBefore,
  moversBehind,
  numberBefore,
  numberBehind,
  type People,
  said,
  titleForms,
  titleWords,
} from './motion-phrase.rules.ts';

holdExtraction<People, ExtractionRule<People>>({
  name: 'movers before a title',
  rules: moversBefore,
  corpus: before,
  none: noneBefore,
  read: (text, rules) => extract(rules, text),
});
holdExtraction<People, ExtractionRule<People>>({
  name: 'movers behind a title',
  rules: moversBehind,
  corpus: behind,
  none: noneBehind,
  read: (text, rules) => extract(rules, text),
});

const long = (length: number) => '云'.repeat(length);
holdForm(
  'words of a title',
  titleWords,
  [
    '关于云的',
    '关于“云。《》”的',
    '关于《云。“”》的',
    `关于${long(120)}的`,
    `关于“${long(160)}”的`,
    `关于《${long(160)}》的`,
    '关于“云”的',
    '关于《云》的',
  ],
  [
    '关于的',
    '关于“”的',
    '关于《》的',
    '关于“云的',
    '关于云”的',
    '关于《云的',
    '关于云》的',
    '关于“云”》的',
    '关于《云》”的',
    '关于云。的',
    '关于“云”。“云”的',
    '关于《云》。《云》的',
    '关于云；的',
    '关于云：的',
    '关于云\n的',
    `关于${long(121)}的`,
    `关于“${long(161)}”的`,
    `关于《${long(161)}》的`,
  ],
  (own) => form`^关于${own}的$`,
);
for (const noun of ['议案', '建议'] as const)
  holdReplacement(`title of a ${noun}`, titleForms[noun], {
    [`见《关于水务的${noun}》等`]: '见等',
    [`见关于水务的${noun}等`]: '见等',
    [`见水务的${noun}等`]: `见水务的${noun}等`,
    见关于水务的提案等: '见关于水务的提案等',
    [`见关于的${noun}等`]: `见关于的${noun}等`,
  });
holdForm('number before a motion', numberBefore, ['第12号', '第 12 号'], ['12号', '第12', '第号']);
holdForm(
  'number behind a motion',
  numberBehind,
  ['（第12号）', ' ( 第 12 号 )'],
  ['见（第12号）', '第12号）', '（12号）', '（第12）', '（第12号', '（第号）', '（见第12号）'],
);
holdForm('word of moving', said, ['等', '代表', '提出', '领衔'], ['周远']);
holdReplacement('words that lead to a name', beforeName, {
  建议将周远: '周远',
  由周远: '周远',
  对周远: '周远',
  把周远: '周远',
  是周远: '周远',
  的周远: '周远',
  周远: '周远',
  建议将: '建议将',
  由将a周: '将a周',
});
holdReplacement('words that close names', behindName, {
  周远等: '周远',
  周远市代表等: '周远',
  周远县人大代表: '周远',
  周远区代表: '周远',
  周远省代表: '周远',
  周远代表: '周远',
  周远领衔: '周远',
  周远提出: '周远',
  等周远: '等周远',
});
