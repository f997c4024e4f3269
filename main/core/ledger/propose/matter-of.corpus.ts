import { texts } from '#core/rules/testing/texts.ts';
import type { matterRules } from './matter-of.rules.ts';

export const mattersByRule: Record<(typeof matterRules)[number]['id'], readonly string[]> = {
  'matter-inquiry': texts`关于渡口管理工作专题询问的意见 关于决算审计整改专题询问的审议意见 关于议案办理的专题询问`,
  'matter-motion': texts`关于易涝点整治议案实施情况的报告 关于预算议案的报告 关于审计议案的报告`,
  'matter-audit-mended': texts`关于决算审计查出问题整改情况的报告 关于决算审计整改的报告`,
  'matter-accounts': texts`关于市级决算草案的报告 关于市级决算和审计工作的报告`,
  'matter-audit': texts`关于预算执行的审计工作报告 关于渡口审计的报告`,
  'matter-inspection': [
    ...texts`
    关于条例执法检查情况的报告 关于条例贯彻实施情况的检查报告 关于条例贯彻实施情况检查的报告 检查组关于渡口的报告
    关于检查《预算法》实施情况的报告 关于检查《河道条例》贯彻执行情况的报告 关于检查《河道规定》落实情况的报告
    关于检查《河道办法》的实施情况的报告 关于检查《河道决定》执行情况的报告 关于检查《河道决议》的贯彻实施情况的报告`,
  ],
  'matter-plan': texts`
    关于国民经济和社会发展的报告 关于计划执行的报告 关于计划草案执行的报告 关于计划上半年执行的报告 关于计划的执行的报告 关于计划上半年的执行和预算的报告`,
  'matter-budget': texts`关于预算调整方案的报告`,
};

export const noMatters = texts`
  关于学前教育工作情况的报告 关于《河道办法》实施情况的报告 关于检查《河道规划》实施情况的报告 关于检查《河道条例》情况的报告 关于整改的报告 关于询问的报告
  关于检查《》实施情况的报告 关于检查《河道》条例》实施情况的报告 关于计划的报告`;
