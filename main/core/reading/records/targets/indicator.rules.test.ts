import type { FormRule } from '#core/rules/first-match.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { indicators, names, noIndicators } from './indicator.corpus.ts';
import { acting, indicatorRules, leadIns, nameRules, noName, otherWords, timeIn } from './indicator.rules.ts';
import { decideIndicator } from './indicator-name.ts';

holdFirstMatch<FormRule>({
  name: 'name of an indicator',
  rules: indicatorRules,
  corpus: indicators,
  none: noIndicators,
  decide: (text, rules) => decideIndicator(text, rules)?.rule ?? null,
  outcome: () => 'indicator',
});

holdEach('name', nameRules, names);

holdForm(
  'words of doing at the start',
  acting,
  texts`
    支持 推动 推进 带动 拉动 促进 组织 开展 争取 安排 统筹 发放 加快 加强 强化 提升 提高 优化 打造 举办 新 新设 建成 建设 建立 改造 培育 引进
    引导 实施 完善 落实 投入 投入资金 吸引 覆盖 涉及 惠及 帮扶 帮助 招引 发布 创建 形成 打通 出台 办理 受理 安置 筹集 处置 化解 查处 整治
    治理 修复 盘活 增加 增设 加装 共 超 约 近 达 为 比 较 占 由 从 对 对口 在 将 把 被 让 以 按 及 和 与 等 于 后 前 可 已 也 还 都 均 每月 不
    一半 半数 多数 所有 全部`,
  texts`投入产出 对外 对共建 水利支持 全市 新能源 新材料 新兴 新型 新业态 新质`,
);
holdForm(
  'signs of no name',
  noName,
  texts`、 ， 。 ； ： ！ ？ 我们 这 那 该 此 什么 多项 一批 若干`,
  texts`水利 我市 多数`,
);

holdForm('words of no indicator', otherWords, texts`加强水利 水利，`, texts`水利`);

const lead = texts`
  其中 预计 力争 确保 全年 全市 全县 全区 全省 全州 全旗 全盟 全镇 全乡 我市 我县 我区 我省 我州 我旗 我镇 我乡 （1） (2） 3. 12． ·） 4、 年内 年末 当年 今年 去年 本年 累计 加上 截至目前 目前 到年底 至年底 力促
  努力实现 实现 完成 达到 并 使 推动 促进 预期 建议 上半年 前三季度 全口径 主要预期目标是 主要目标是 一是 二是 三是 四是 五是 六是
  七是 八是 九是 十是 —— - – — * • ■ ● ◆ 市财政局核定我市 省财政厅下达我省 上级核定我州 上级核定我县 上级核定我区 上级核定我旗 上级核定我盟`.concat(
  `${'云'.repeat(8)}核定我市`,
);
holdReplacement('words before a name', leadIns, {
  ...Object.fromEntries(lead.map((word) => [`${word}水利`, '水利'])),
  全市累计实现水利: '水利',
  水利全市: '水利全市',
  '（1水利': '（1水利',
  '）水利': '）水利',
  '123.水利': '123.水利',
  '1.5水利': '1.5水利',
  '1)水利': '水利',
  '——-水利': '水利',
  [`${'云'.repeat(9)}核定我市水利`]: `${'云'.repeat(9)}核定我市水利`,
  省核定我市水利: '省核定我市水利',
  安排基金支出: '基金支出',
  拟安排基金收入: '基金收入',
  安排水利: '安排水利',
  年末滚存结余: '年末滚存结余',
  年末结余: '年末结余',
  '安排，支出': '安排，支出',
  安排支出表: '安排支出表',
  '上，级核定我市水利': '上，级核定我市水利',
  '上。级核定我市水利': '上。级核定我市水利',
  '上；级核定我市水利': '上；级核定我市水利',
  上级核定我国水利: '上级核定我国水利',
});
holdReplacement(
  'time before a name',
  timeIn,
  Object.fromEntries(
    [
      ...texts`
        2030年 到2030年 至2030年 截至2030年 2030年底 2030年末 2030年来 2030年以来 2030年， 2030年, 十一五末 十二五期末 十三五期间
        “十四五”期间 “十五五”时期 十六五末 规划期末 规划期间 规划时期 1-6月 1~6月 1～6月 1—6月 1–6月 1至6月份 10-12月 6月末 12月末`,
      '1 - 6 月',
      '6 月末',
    ]
      .map((time): [string, string] => [`${time}水利`, '水利'])
      .concat([
        ['在2030年水利', '在2030年水利'],
        ...texts`203年水利 20301年水利 -6月水利 123-6月水利 1-月水利 1-123月水利 月末水利 123月末水利`.map(
          (text): [string, string] => [text, text],
        ),
      ]),
  ),
);
