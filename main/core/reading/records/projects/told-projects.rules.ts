import { nearInPart, phraseInClause } from '#core/language/gaps.ts';
import { chineseSign } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** What livelihood projects are called: 民生实事, 十件实事, 12项为民办实事项目. */
export const projectsNamed = part(
  'projectsNamed',
  form`民生(办)?实事|实事项目|为民(办)?实事|民心工程|(\d|${chineseSign})大?[件项](重点)?实事`,
);

/** The sentence that leads to a list of livelihood projects inside a report: 集中办好十件民生实事：①…. */
export const tellsProjects = {
  id: 'projects-told',
  means: 'livelihood projects that are to be carried out, as the last words before their list',
  form: form`(办好|办理|办实|实施|推进|落实|抓好|做好|兴办)${phraseInClause}(${projectsNamed})${nearInPart}[：:。]`,
  not: form`兑现|完成|办结|办成|见效`,
} as const satisfies FormRule;

export const toldProjectRules = [tellsProjects] as const;
