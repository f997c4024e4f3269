import { nearInPart, phraseInClause } from '#core/language/gaps.ts';
import { projectsNamed, undertaking } from '#core/language/project-labels.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** The sentence that leads to a list of livelihood projects inside a report: 集中办好十件民生实事：①…. */
export const tellsProjects = {
  id: 'projects-told',
  means: 'livelihood projects that are to be carried out, as the last words before their list',
  form: form`(${undertaking})${phraseInClause}(${projectsNamed})${nearInPart}[：:。]`,
  not: form`兑现|完成|办结|办成|见效`,
} as const satisfies FormRule;

export const toldProjectRules = [tellsProjects] as const;
