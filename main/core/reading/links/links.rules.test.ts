import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { nobody, people, titles } from './links.corpus.ts';
import {
  dutyRules,
  linkRules,
  matterTail,
  motionCarriedOut,
  opinionNoun,
  reportNoun,
  researchNoun,
} from './links.rules.ts';

holdEach('link', linkRules, titles);

holdExtraction<string, ExtractionRule<string>>({
  name: 'person of a paper on duties',
  rules: dutyRules,
  corpus: people,
  none: nobody,
  read: (text, rules) => extract(rules, text),
});

holdExtraction<string, ExtractionRule<string>>({
  name: 'motion that was carried out',
  rules: [motionCarriedOut],
  corpus: {
    'motion-carried-out': {
      关于旧城更新的代表议案办理进展情况的报告: '旧城更新',
      关于旧城更新议案实施工作情况报告: '旧城更新',
      关于旧城更新议案落实情况报告: '旧城更新',
      关于旧城更新议案执行情况的报告: '旧城更新',
      [`关于${'云'.repeat(120)}议案执行情况的报告`]: '云'.repeat(120),
    },
  },
  none: [
    '旧城更新议案办理情况的报告',
    '关于旧城新议案办理情况的报告',
    '关于旧城更新提案办理情况的报告',
    '关于旧城更新议案审查情况的报告',
    '关于旧城更新议案办理的报告',
    '关于旧城更新议案办理情况的报告会',
    `关于${'云'.repeat(121)}议案执行情况的报告`,
  ],
  read: (text, rules) => extract(rules, text),
});

holdReplacement('words at the end of a title', matterTail, {
  养老的审议意见: '养老',
  养老审议意见书: '养老',
  养老审议结果报告: '养老',
  养老审查结果的报告: '养老',
  养老的报告: '养老',
  养老调研报告: '养老',
  养老调查报告: '养老',
  养老视察报告: '养老',
  养老考察报告: '养老',
  养老审查报告: '养老',
  养老审议报告: '养老',
  养老反馈报告: '养老',
  养老工作报告: '养老',
  养老专项报告: '养老',
  养老综合报告: '养老',
  养老情况报告: '养老',
  养老初步审查意见: '养老',
  养老初步审查报告: '养老',
  养老审议意见落实情况: '养老',
  养老审议意见的办理情况: '养老',
  养老研究处理情况: '养老',
  养老整改情况: '养老',
  养老整改落实情况: '养老',
  养老处理情况: '养老',
  养老情况: '养老',
  养老汇报: '养老',
  养老决议: '养老',
  养老决定: '养老',
  养老说明: '养老',
  养老议案: '养老',
  养老议案一: '养老议案一',
});
holdReplacement('noun of a research report', researchNoun, {
  养老的专题调研情况的报告: '养老',
  养老报告: '养老报告',
  养老调研报告: '养老',
  养老调查报告: '养老',
  养老视察报告: '养老',
  养老考察报告: '养老',
  养老调研报告会: '养老调研报告会',
});
holdReplacement('noun of a report', reportNoun, {
  养老情况的报告: '养老情况',
  养老情况报告: '养老情况',
  养老报告会: '养老报告会',
  养老情况的: '养老情况的',
});
holdReplacement('noun of an opinion', opinionNoun, {
  养老的审议意见书: '养老',
  养老审议意见: '养老',
  审议意见落实: '审议意见落实',
});
