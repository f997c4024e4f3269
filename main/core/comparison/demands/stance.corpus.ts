import { texts } from '#core/rules/testing/texts.ts';
import type { stanceRules } from './stance.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented clauses of answers that only take a stance, and such as name a deed. */
export const stances: Readonly<Record<(typeof stanceRules)[number]['id'], Held>> = {
  'stance-minds': {
    has: texts`
      高度重视清淤 十分重视清淤 非常重视清淤 认真研究清淤 认真对待清淤 认真部署清淤 认真组织清淤 认真抓好清淤 认真落实清淤 精心组织清淤 精心部署清淤
      周密部署清淤 研究部署清淤`,
    hasNot: texts`重视清淤 研究清淤 组织清淤 部署清淤 认真清淤 精心清淤 落实清淤`,
  },
  'stance-measures': {
    has: texts`
      采取有效措施 采取有力措施 采取切实措施 采取得力措施 采取多种措施 采取多项措施 采取积极措施 采取了有效措施 采取一系列有效措施 采取有效的措施 多措并举
      强化举措 强化措施`,
    hasNot: texts`采取清淤措施 有效措施 采取措施 强化清淤`,
  },
  'stance-results': {
    has: texts`
      取得成效 取得实效 取得效果 取得进展 取得成果 收到成效 取得了成效 取得明显成效 取得显著成效 取得积极成效 取得较好成效 取得良好成效 取得一定成效
      取得阶段性成效 取得良好的成效`,
    hasNot: texts`取得清淤成效 成效 取得许可`,
  },
  'stance-will': {
    has: texts`
      抓好落实 抓紧落实 狠抓落实 抓好工作落实 加强领导 加强组织领导 提高站位 提高政治站位 统一思想 压实责任 形成合力 强化责任 积极推进清淤 全力推进清淤
      扎实推进清淤 统筹推进清淤 稳步推进清淤 积极推动清淤`,
    hasNot: texts`落实 抓好清淤 领导 加强清淤 提高水位 推进清淤 推动清淤 责任`,
  },
  'stance-keeps': {
    has: texts`
      坚持底线思维 坚持问题导向 坚持标本兼治原则 坚持理念 坚持一二三四五六思维 守住安全底线 守牢安全红线 筑牢安全防线 守住底线 守住一二三四五六七八九十一二三四底线
      积极稳妥清淤`,
    hasNot: texts`坚持清淤 坚持，底线思维 坚持,底线思维 坚持一二三四五六七思维 守住河口 守住，底线 守住,底线 守住一二三四五六七八九十一二三四五底线 积极清淤`,
  },
  'stance-further': {
    has: texts`
      进一步加强河道管理 切实加强河道管理 持续加强河道管理 不断加强河道管理 进一步强化河道管理 进一步加大清淤力度 进一步提高管护水平 进一步提升管护水平
      进一步加强河道监管 进一步提高爱河意识 进一步提升管护能力 进一步加强河管理 进一步加强一二三四五六七八九十一二管理`,
    hasNot: texts`
      加强河道管理 进一步清理河道管理 进一步加强河道 进一步加强河道管理3次 进一步加强管理 进一步加强河，管理 进一步加强河,管理
      进一步加强一二三四五六七八九十一二三管理`,
  },
};
