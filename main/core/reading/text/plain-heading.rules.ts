import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Headings without a mark. Each is asked alone.

export const plainHeading = {
  id: 'heading-plain',
  means: 'a line without mark that is a heading, because it ends like one and is no sentence',
  form: form`^[^，。；：！？|]{3,29}(回顾|情况|总结|成就|成效|安排|任务|打算|目标|要求|思路|部署|建议|工作|展望)$`,
  not: form`专栏|^附?[表图]`,
} as const satisfies FormRule;

export const tellsTime = {
  id: 'heading-tells-time',
  means: 'a heading that tells of a time; others name fields: 优化服务举措',
  form: form`20\d{2}年|下一步|下阶段|今年|五年|去年|过去|今后|本届|十[一二三四五六七八九]五|一年`,
} as const satisfies FormRule;

export const plainHeadingRules = [plainHeading, tellsTime] as const;
