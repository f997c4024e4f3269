import { halfYear, quarter } from '#core/language/dates.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { ReadTarget } from '#shared/domain/reading.ts';

export type RoleRule = FormRule & { role: ReadTarget['role'] };

/** Whether what stands under a heading was done or is wanted. Headings are read without spaces; the first rule that holds decides. */
export const roleRules = [
  {
    id: 'heading-review',
    role: 'actual',
    means: 'looks back',
    form: form`回顾|(执行|完成|实施)情况|总结|成绩|成就|基础|现状|主要工作|取得|进展|评估`,
    not: form`预期目标|主要目标|目标任务`,
  },
  {
    id: 'heading-outlook',
    role: 'target',
    means: 'looks ahead',
    form: form`安排|任务|打算|目标|措施|总体要求|思路|部署|展望|下一步|下一年|建议|战略|导向|举措`,
  },
  { id: 'heading-past', role: 'actual', means: 'names the time behind', form: form`过去|去年|[一五]年来` },
  { id: 'heading-ahead', role: 'target', means: 'names the time ahead', form: form`今年|新的?一年|未来` },
] as const satisfies readonly RoleRule[];

/** Words of wanting in a sentence. */
export const wanted = {
  id: 'sentence-wants',
  means: 'says what is wanted',
  form: form`力争|预期目标|目标(设定)?[为是]|主要目标`,
} as const satisfies FormRule;

/** A stretch of a year: 上半年, 一季度, 1—6月份, 截至9月底. */
export const partOfYear = form`
  (20\d\d年)?(${halfYear}|前三季度|${quarter}|1\x20?[-~～—–至]\x20?\d{1,2}\x20?月份?|\d{1,2}\x20?月末|截至\x20?\d{1,2}\x20?月底)`;
