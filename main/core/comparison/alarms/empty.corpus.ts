import { texts } from '#core/rules/testing/texts.ts';
import type { emptyRules, filledRules } from './empty.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented passages that have and have not what a rule asks. */
export const emptyTexts: Readonly<Record<(typeof emptyRules)[number]['id'], Held>> = {
  'empty-zeal': {
    has: texts`不断清淤 稳步清淤 努力清淤 始终清淤 科学谋划 认真谋划 超前谋划 探索清淤`,
    hasNot: texts`清淤 谋划`,
  },
  'empty-mind': {
    has: texts`
      高度重视 坚持清淤 树立理念 充分认识 认真贯彻 认真落实 摆在前面 重中之重 底线 站位 压实责任 统筹 常态化 久久为功 齐抓共管 常抓不懈`,
    hasNot: texts`认真清淤 重视 责任`,
  },
  'empty-more': {
    has: texts`加强 加大 强化 深化 健全 完善 优化 规范 提升 增强 推动 推进 构建 打造 锻造 营造 凝聚`,
    hasNot: ['清淤'],
  },
  'empty-aim': {
    has: texts`
      获得感 幸福感 安全感 满意 放心 积极性 主动性 创造性 氛围 合力 合法权益 高质量 新局面 新台阶 明显提高 显著提高 有效提高 明显改善 明显好转
      有效遏制`,
    hasNot: texts`手感 属性 提高 明显 坚决遏制`,
  },
};

export const filledTexts: Readonly<Record<(typeof filledRules)[number]['id'], Held>> = {
  'filled-checkable': {
    has: texts`
      清淤3次 清淤３次 印制《办法》 年底清淤 年内清淤 年初清淤 月底清淤 三季度清淤 半年清淤 二家 三名 四所 五处 六条 七座 八件 九次 十批 百场 两家 多轮 多次 多场 多批`,
    hasNot: texts`清淤 一支队伍 今年清淤 三个方面 多方`,
  },
  'filled-deed': {
    has: texts`
      已清淤 清了淤 印发 出台办法 召开 举办 签订 签约 成立 下发 发放 聘请 约谈 立案 处罚 通报 督办 安装 开通 投用 竣工 完成 修订 制定 起草
      邀请 推行 设立 建立台账 纳入 列入 每月 每季 每年 每周 每天 定期 逐一 逐条 逐项 建成驿站 把河道清淤，建成驿站 把河道清淤,建成驿站 把建成驿站`.concat(
      `把${'云'.repeat(31)}建成驿站`,
    ),
    hasNot: texts`已知 了解 了然 出台后 建立健全 探索建立台账 清淤 把河道建成花园 把河建成花园`.concat(
      `把${'云'.repeat(30)}建成花园`,
    ),
  },
  'filled-trouble': {
    has: texts`存在 不够 差距 困难 短板 不足 未能 暂不 暂缓 暂未 暂无 不宜 无法 请审议`,
    hasNot: texts`清淤 暂时 审议`,
  },
};
