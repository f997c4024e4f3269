import { firstMatch } from '#core/rules/first-match.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { type BodyOfNameRule, governmentItself, limitedBodyRules } from './limited-body.rules.ts';

holdFirstMatch<BodyOfNameRule>({
  name: 'body that a limit binds',
  rules: limitedBodyRules,
  corpus: {
    'limited-court': texts`市中级人民法院 市中院`,
    'limited-procuratorate': texts`市人民检察院`,
    'limited-supervision': texts`市监察委员会 市监委`,
  },
  none: texts`市人民政府 市水务局 市监管局`,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ body }) => body,
});
holdEach('government', [governmentItself], {
  'limited-government': {
    has: texts`市政府 市政府办公室 市人民政府办公厅`,
    hasNot: texts`市政府采购中心 市水务局 市政府研究室`,
  },
});
