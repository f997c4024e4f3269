import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  limitedTogether,
  notLimited,
  ofStage,
  onlyBetween,
  onlyToTime,
  shortBody,
  toTime,
} from './limited-organs.rules.ts';

const bodies = texts`
  政府 人民政府 法院 人民法院 中级法院 中级人民法院 检察院 人民检察院 监察委员会 监委 两院`;
const gap = '一二三四五六七八九十';
const clauseSigns = ['，', ',', '。', '；', ';'];

holdWords('body named short', shortBody.form, Object.fromEntries(bodies.map((body) => [`市${body}于`, body])), [
  '市教育局',
]);
holdForm(
  'between an organ and its time',
  toTime,
  [
    ...texts`分别 各自 均 应 应当 须 要 请 最迟 在 于 自 从 ， , 、 ； ; “ ” 的报告 的书面报告 的研究处理情况报告 的报告应于`,
    ...texts`收到后 接到后 签收后 印发后 收到起始日起 收到之日起 收到日起 收到之后 应于收到本审议意见之日起`,
    ...texts`负责 承办 办理，于 牵头办理 研究处理 办理第一条，于 办理第二项 办理第三点`,
    `负责第${gap}一二三四五六条`,
    ...['', ' ', `收到${gap}后`, `收到${gap}之后`, `收到${gap}之日起`, `收到${gap}日起`],
  ],
  [
    ...texts`的情况 报告 的研究处理情况 收到 收到之日 其 应当的 收到意见`,
    ...texts`牵头 办理一条 办理第条 办理第一款`,
    `负责第${gap}一二三四五六七条`,
    ...clauseSigns.map((sign) => `办理第一${sign}条`),
    ...[`收到${gap}一后`, ...clauseSigns.map((sign) => `收到甲${sign}后`)],
  ],
  (own) => form`^${own}$`,
);
holdEach('whom a limit binds', [notLimited, onlyToTime, onlyBetween, limitedTogether, ofStage], {
  'limited-nobody': { has: texts`市人大 市人民代表大会 各部门`, hasNot: texts`市人民政府 市各部门` },
  'limited-to-time': { has: texts`应于 的报告应于`, hasNot: texts`情况应于 应于情况` },
  'limited-between': {
    has: [
      ...['，', ',', '、', '；', ';'].map((sign) => `${sign}@于`),
      ...texts`而@于 请@于 由@于 其他@于 其余@于 “@”于 @于 @`,
      ...[...'、和及与以“”'].map((sign) => `@${sign}@于`),
      '@以及@分别于',
    ],
    hasNot: ['', '于', '，，@于', '请请@于', '““@于', '@报告', '甲@于', '。@于', '@或@于'],
  },
  'limited-together': {
    has: ['', ...'“”、，,和及与以', '以及', '”、“', '“、', '”、', '、“', '、”', '”以及“'],
    hasNot: ['””、', '、““', '、以及', '或', '水、', '、水'],
  },
  'limited-stage': {
    has: [
      ...texts`阶段进展 阶段性进展 中期进展 阶段情况 阶段报告 阶段汇报 阶段成果`,
      ...texts`的 研究处理 办理 落实 整改 工作`.map((word) => `中期${word}报告`),
      ...texts`初步进展 前期进展 初步研究处理进展 初步办理进展 初步落实进展 初步整改进展`,
      '阶段性的落实工作情况',
    ],
    hasNot: texts`阶段 中期评估 进展 初步情况 前期工作进展 阶段性评估报告`,
  },
});
