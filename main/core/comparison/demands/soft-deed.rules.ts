import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Deeds that spread words or honours. They answer who asks for that, and nobody else: a week of propaganda is no centre that was to be built.

export const softDeed = {
  id: 'deed-soft',
  means: 'spreads words, or honours somebody: 讲座、比赛、发放手册',
  form: form`
    宣传(周|月|日|活动|册|栏|品|片|车|员)|讲座|[大竞比]赛|展演|演出|评选|倡议书|(手册|折页|资料|画册|明白纸)[^，,]{0,4}\d|进(企业|校园|社区|商场|家庭|乡村|机关)|
    走访慰问|表彰|(文化节|艺术节|夜市|展览)\d`,
} as const satisfies FormRule;

export const wantsSoft = {
  id: 'demand-soft',
  means: 'asks for words to be spread, or for honours',
  form: form`宣传|普及|教育|培训|知晓|氛围|意识|讲座|[大竞比]赛|评选|评优|表彰|活动|引导|推介|展览|展示|演出|阅读|进(企业|校园|社区|商场|家庭|乡村|机关)|走访|慰问`,
} as const satisfies FormRule;

export const besideDeed = {
  id: 'deed-beside',
  means: 'only leads to a deed, or tells how it was received',
  form: form`^(以|为|围绕|结合|依托|通过)|(契机|主题|载体)$|(惠及|覆盖|参与|吸引|受众|发动)[^，,]{0,10}\d|(意识|形象|热情|知晓率|满意度|氛围)[^，,\d]{0,8}(增强|提升|提高|改善|高涨|浓厚)`,
} as const satisfies FormRule;

export const softDeedRules = [softDeed, wantsSoft, besideDeed] as const;
