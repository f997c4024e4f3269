import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { bodiesByRule, bodiesOfNoKind } from './kind-by-body.corpus.ts';
import { type BodyRule, bodyRules, itemOfOrgan, nowHanded } from './kind-by-body.rules.ts';
import { decideKindByText } from './kind-by-body.ts';

holdFirstMatch<BodyRule>({
  name: 'kind by text',
  rules: bodyRules,
  corpus: bodiesByRule,
  none: bodiesOfNoKind,
  decide: (text, rules) => decideKindByText(text, rules)?.rule ?? null,
  outcome: ({ kind }) => kind,
});

const thirty = '云'.repeat(30);

holdForm(
  'an item of an organ with a day',
  itemOfOrgan,
  [
    ...texts`市政府：于5月 市法院：于5月 市检察院:于五日 市财政局：于5月 市监察委员会：于5日 市教委：于5月`,
    `市政府：${thirty}5月`,
    `${thirty}云泽云泽云泽云泽云泽府：5月`,
    '市政府：5 月',
  ],
  [
    ...texts`府：于5月 甲院：于5月 市政府于5月 市政府：于月 市长：于5月 甲乙：政府5月 市政府：将三件事做好`,
    `市政府：${thirty}甲5月`,
    ...['\n', '：', ':'].map((sign) => `市政府：于${sign}5月`),
    ...['\n', '：', ':', '。', '，', ','].map((sign) => `云${sign}市政府：于5月`),
    `一${thirty}云泽云泽云泽云泽云泽府：5月`,
  ],
  (own) => form`^${own}`,
);

const twenty = '云'.repeat(20);

holdForm(
  'hands over an opinion in a clause of its own',
  nowHanded,
  [
    ...texts`现交你们 现交贵局 现交各县 现予交办你们 现予以交你们 现一并送你们 现转送你们 现印发各县 现送给你们 现转办你们 现转由你们 》现交你们`,
    ...texts`》，现交你们 》,现交你们 》经主任会议通过，现交你们 经会议通过,现交你们 已经印发，现转送你们 已印发，现送你们 印发，现送你们`,
    '》（云人常审〔2026〕6号）经主任会议通过，现交你们',
    `${twenty}，现交你们`,
    `》，${twenty}，现交你们`,
  ],
  [
    ...texts`现交市政府 交你们 现你们 现报你们 通过现交你们 云，现交你们 现予一并交你们 现转印交你们 现将交你们 》》现交你们`,
    ...['一。通过', '一，通过', '一,通过'].map((words) => `云云${words}，现交你们`),
    `》，${twenty}云，现交你们`,
    '，，现交你们',
    '现交送给你们',
  ],
  (own) => form`^${own}`,
);
