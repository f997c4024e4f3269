import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { type Form, form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { before, behind, noneBefore, noneBehind } from './motion-phrase.corpus.ts';
import {
  alsoSigned,
  apart,
  asMany,
  beforeName,
  behindBody,
  behindGoesOn,
  behindName,
  beside,
  deputies,
  gap,
  goesOn,
  joinsOn,
  jointly,
  leads,
  moversBefore,
  moversBehind,
  noName,
  numberBefore,
  numberBehind,
  ofBody,
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
  ['（第12号）', ' ( 第 12 号 )', '（议案第12号）', '（第12号，周远等提出）', '（周远等提出，议案第12号）'],
  [
    '见（第12号）',
    '第12号）',
    '（12号）',
    '（第12）',
    '（第12号',
    '（第号）',
    '（见第12号）',
    '（第12号周远提出）',
    '（周远等提出议案第12号）',
  ],
);
holdForm(
  'words beside a number',
  beside,
  ['（周远等）', `（${'周'.repeat(50)}）`],
  ['（周远）', `（${'周'.repeat(51)}）`, '（周（远）', '（周）远）', '（周(远）', '（周)远）'],
  (own) => form`^（${own}）$`,
);
holdForm(
  'what parts a number from them',
  apart,
  ['，', ',', '；', ';', '， '],
  ['、', '，  '],
  (own) => form`^${own}$`,
);
const alone = (own: Form) => form`^${own}$`;
holdForm(
  'deputies',
  deputies,
  [
    ...['', '代表', '人大代表'],
    ...[...'省市县区州'].map((sign) => `${sign}人大代表`),
    '市九届人大代表',
    '市第九届代表',
  ],
  ['人大', '市', '届代表', '旗代表', '市九人大代表', '省市代表', '第九代表'],
  alone,
);
holdForm(
  'words of moving together',
  jointly,
  ['', '依法', '联名', '共同', '联合', '领衔', '向大会', '依法联名向大会'],
  ['提出', '依法联名共同领衔'],
  alone,
);
holdForm('body of deputies', ofBody, ['代表团', '人大代表'], ['代表'], alone);
holdForm('those who sign too', alsoSigned, ['附议', '联名', '联署'], ['领衔'], alone);
holdForm('gap before those who sign too', gap, ['', '，', ',', '、', '；', ';', ' '], ['。', '，，'], alone);
holdForm(
  'those who lead',
  leads,
  ['周远', '阿依古丽', '周远、阿依古丽', '周远、李明、顾卓、赵平、孙川'],
  ['周', '阿依古丽山', '周远，李明', '周远、李', '周远、李明、顾卓、赵平、孙川、吴迪', '周远、阿依古丽山'],
  alone,
);
holdForm('how many lead', asMany, ['', '代表', '两名代表', '两名', '三位'], ['两个', '名代表', '代表两名'], alone);
holdForm(
  'word of no name',
  noName,
  [
    '代表',
    '领衔',
    '附议',
    '联名',
    '议案',
    '提出',
    '大会',
    '委员会',
    '政府',
    '市九届',
    '有关',
    '相关',
    '部分',
    '若干',
    '多名',
    '多位',
    '全体',
    '上述',
  ],
  ['周远', '届周远', '周有关', '有关周远'],
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
  号周远: '周远',
  '号 周远': '周远',
  '号  周远': ' 周远',
  周号远: '周号远',
  由将a周: '将a周',
});
holdForm(
  'words that go on to the next',
  goesOn,
  ['其中', '另有', '还有', '另外', '另外，', '此外,', '同时、', '以及：', '及', '其中:', '其中有', '另由', '其中 '],
  ['其', '中', '另外。', '周远'],
  alone,
);
holdReplacement('words that go on to the next, and all before them', behindGoesOn, {
  '比较充分，其中，周远': '周远',
  另有周远: '周远',
  还由周远: '周远',
  另外有周远: '周远',
  '此外,周远': '周远',
  '同时、周远': '周远',
  '其中：周远': '周远',
  '其中:周远': '周远',
  '其中 周远': '周远',
  其中: '其中',
  '其中，《': '其中，《',
  '说\n其中周远': '说\n其中周远',
  另外周远: '周远',
  另由周远: '周远',
  周远: '周远',
});
holdReplacement(
  'words that join a name on',
  joinsOn,
  {
    以及周远: '周远',
    '周远、及李明': '周远李明',
    '周远，以及李明': '周远李明',
    '周远,以及李明': '周远李明',
    '周远 及李明': '周远李明',
    普及周远: '普及周远',
    及: '及',
  },
  (text, form) => form.replaceAll(text),
);
holdReplacement('body before names', behindBody, {
  河西代表团周远: '周远',
  市人大代表周远: '周远',
  河西代表团: '河西代表团',
  周远: '周远',
  '说\n河西代表团周远': '说\n河西代表团周远',
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
