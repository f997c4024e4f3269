import { texts } from '#core/rules/testing/texts.ts';
import type { pointOrganRules } from './point-organ.rules.ts';

// Invented sentences with @ for the organ asked about and & for every other.
export const pointOrgans: Readonly<Record<(typeof pointOrganRules)[number]['id'], readonly string[]>> = {
  'organ-cited': texts`
    据@牵头统计 经@牵头评估 听取@负责的汇报 根据@牵头编的图 按照@牵头编的图 对照@牵头编的图 参照@牵头编的图 学习@牵头的做法
    借鉴@牵头的做法 如@应修渡口 比如@应修渡口 督促@须修渡口 指导@须修渡口 推动@须修渡口 支持@牵头 配合@牵头 协助@牵头 向@应报的图
    对@应修的渡口 报@应备的图`,
  'organ-helps': texts`
    &会同@修渡口 &联合@修渡口 &商@修渡口 &协同@修渡口 由&牵头，@配合 @协助 @协办 @会办 @协同 @参与 @要配合 @应配合 @应当配合 @负责配合
    @积极配合 @主动配合 @做好配合 @予以配合 @等部门配合 @等相关单位要主动配合`,
  'organ-charged': texts`由@修渡口 责成@修渡口 建议@修渡口 要求@修渡口 请@修渡口`,
  'organ-leads': texts`@牵头修渡口 @主办 @承办 @负责修渡口 @会同&修渡口 @联合&修渡口 @要修渡口 @应修渡口 @须修渡口 @需修渡口 @等部门要修渡口`,
};

export const organsOfNoPart: readonly string[] = texts`
  @修渡口 @负责同志到会 @负责人到会 @要求修渡口 @应急值守 @的渡口 &配合 由&牵头 @数据显示`;
