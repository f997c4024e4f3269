import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { type ActionCount, actionLead, actionRules, actionVerb, qualifier } from './action.rules.ts';

const verbs = texts`
  新改扩建 新改建 加装 增设 带动 拉动 办理 答复 受理 救治 完善提升 提升改造 改造提升 新辟优化 新建改造 新建改建 新增优化 新开工建设 开工建设 竣工投用 竣工投产 建成投用 新开工 新签约 新认定 新培育 新引进 新布局 新布设 新建成 新投产 新登记 新注册 新设立 新发展 新打造 改扩建 新增 新建 新辟 新筹 改建 扩建 改造 更新 建成 建设 竣工 开工 完工 完成 实施 培育 引进 引育 引留 招引 招录 招聘 认定 开展 举办 发放 帮扶 提供 打造 开通 开设 投放 安装 布设 治理 整治 修复 盘活 签约 净增 筹集 筹建 接待 惠及 化解 处置 拆除 创建 发展 硬化 铺排 谋划 打通 铺设 架设 栽植 种植 疏浚 流转 调解 排查 配备 投入 争取 招募 统筹 安排 征收 投用 启用 培训 救助 资助 减免 推出 设立 组建 淘汰 推广 获评 荣获 获批 通车 通航 出台 制定 修订`;
const long = (length: number) => '云'.repeat(length);
const done = (verb: string, object: string): ActionCount => ({ verb, object });

holdExtraction<ActionCount, ExtractionRule<ActionCount>>({
  name: 'what is done to what',
  rules: actionRules,
  corpus: {
    'counts-action': {
      ...Object.fromEntries(verbs.map((verb) => [`全市${verb}公园`, done(verb, '公园')])),
      全市培训: done('培训', ''),
      '今年，新增公园约': done('新增', '公园'),
      [`新增${long(28)}`]: done('新增', long(28)),
    },
  },
  none: [
    '水利公园',
    '云泽新增公园',
    '新增公园和',
    '新增公园与',
    '新增公园及',
    '新增公园等',
    '新增公园的有',
    '完成或超额完成的',
    '新增，公园',
    '新增。公园',
    '新增；公园',
    '新增：公园',
    '新增3公园',
    `新增${long(29)}`,
  ],
  read: (text, rules) => extract(rules, text),
});

// The order of verbs is held above; here, that each is one.
holdForm('verb of doing', actionVerb, verbs, texts`水利 公园`, (own) => form`^${own}$`);

holdForm(
  'words before a verb',
  actionLead,
  [
    ...texts`全市 全县 全区 全年 累计 共 力争 确保 再 计划 将 预计 年内 已 要 并 谋划 组织 启动 全面 滚动 为居民`.map(
      (word) => `${word}新增`,
    ),
    '新增',
    '全市年内累计共新增',
    `为${long(12)}新增`,
    `为${long(12)}全市年内累计新增`,
  ],
  ['全市年内累计共再新增', `为${long(13)}新增`, '为民新增', '为居，民新增', '水利新增'],
  (own) => form`^${own}新增$`,
);

holdReplacement('words that qualify a figure', qualifier, {
  ...Object.fromEntries(texts`约 近 超 达 逾 共 达到 突破 超过 不少于 不低于`.map((word) => [`公园${word}`, '公园'])),
  约公园: '约公园',
  超过公园: '超过公园',
});
