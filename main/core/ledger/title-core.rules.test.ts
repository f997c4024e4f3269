import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  allMotions,
  doubledAbout,
  draftMark,
  handledMotion,
  namedMotion,
  openingAbout,
  openingHandling,
  paperNoun,
  requestNoun,
  wholePlace,
} from './title-core.rules.ts';

const without = (words: readonly string[]) => Object.fromEntries(words.map((word) => [`水网${word}`, '水网']));

holdReplacement('mark of a draft', draftMark.form, {
  ...without(texts`征求意见稿 送审稿 讨论稿 审议稿 正式稿 草案 初稿 稿`),
  草案水网: '草案水网',
});
holdReplacement('second 关于', doubledAbout.form, {
  关于水网: '水网',
  落实关于水网: '水网',
  研究处理关于水网: '水网',
  对关于水网: '水网',
  市人大常委会关于水网: '水网',
  县人大关于水网: '水网',
  区常委会关于水网: '水网',
  州关于水网: '州关于水网',
  水网关于用水: '水网关于用水',
});
holdReplacement('noun of a paper', paperNoun.form, {
  ...without(
    texts`的 报告 汇报 反馈 情况 研究处理 研究落实 整改落实 贯彻落实 落实 处理 办理 整改 审议意见 调研 及 及其 和 书面`,
  ),
  报告水网: '报告水网',
});
holdReplacement('word of handling at the head', openingHandling.form, {
  ...Object.fromEntries(texts`研究处理 贯彻落实 落实 办理`.map((word) => [`${word}水网`, '水网'])),
  落实网: '落实网',
  水网落实情况: '水网落实情况',
});
holdReplacement('place as a whole', wholePlace.form, {
  ...Object.fromEntries(texts`全省 我市 本县 全区 全州 全旗`.map((word) => [`${word}水网`, '水网'])),
  该市水网: '该市水网',
  全国水网: '全国水网',
  水网全市: '水网全市',
});
holdReplacement(
  'word of handling before a motion',
  handledMotion.form,
  {
    '关于办理《关于修渠的议案》': '关于《关于修渠的议案》',
    '关于处理“修渠”议案': '关于“修渠”议案',
    '关于落实"修渠"议案': '关于"修渠"议案',
    关于实施关于修渠的议案: '关于关于修渠的议案',
    '关于审议《关于修渠的议案》': '关于《关于修渠的议案》',
    '关于督办《关于修渠的议案》': '关于《关于修渠的议案》',
    '关于报送《关于修渠的议案》': '关于《关于修渠的议案》',
    '关于上报《关于修渠的议案》': '关于《关于修渠的议案》',
    '关于呈报《关于修渠的议案》': '关于《关于修渠的议案》',
    关于落实河长制的议案: '关于落实河长制的议案',
    '办理《关于修渠的议案》': '办理《关于修渠的议案》',
  },
  (text, own) => own.replace(text, '关于'),
);
holdGroups('motion by what it asks', namedMotion.form, {
  关于修渠的议案: { asked: '修渠' },
  关于修渠代表议案: { asked: '修渠' },
  关于修渠的代表议案实施情况的报告: { asked: '修渠' },
  市关于修渠议案的议案: { asked: '修渠' },
  关于议案: null,
  修渠的议案: null,
  关于修渠的建议: null,
});
holdEach('title of all motions', [allMotions], {
  'title-all-motions': {
    has: texts`
      第五次会议 会议期间 周远代表提出 主席团交付 2026年 本年度 修渠处理 修渠审查 修渠办理 修渠审议 市人大 市人大代表 年度的 人大代表所提`,
    hasNot: texts`修渠 年 会议期间修渠 代表`,
  },
});
holdReplacement('关于 at the start', openingAbout.form, { 关于水网: '水网', 市关于水网: '市关于水网' });
holdReplacement('noun of a request', requestNoun.form, {
  ...without(texts`的议案 代表建议 的代表提案 建议的建议 的议案的建议 提案`),
  建议水网: '建议水网',
  水网意见: '水网意见',
});
