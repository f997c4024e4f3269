import { ends } from '#core/language/brackets.ts';
import { any, fromStart } from '#core/language/gaps.ts';
import { close } from '#core/language/punctuation.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** Words at the end of a title that say what kind of paper it is, not what it is about; they are taken away one after the other. */
export const matterTail = form`
  的?(审议意见书?|(审议|审查)结果的?报告|(调研|调查|视察|考察|审查|审议|反馈|工作|专项|综合|情况)?报告|初步审查(意见|报告)|
  ((审议意见)?的?(落实|办理|研究处理|整改|整改落实|处理))?情况|汇报|决议|决定|说明|议案)$`;

/** Whom a paper on duties is about: `关于…局长李明履职情况的调研报告`. */
export const dutyRules = [
  {
    id: 'duty-by-post',
    means: 'the name behind a post',
    form: form`
      ${fromStart}(局长|主任|院长|检察长|厅长|部长|市长|县长|区长|庭长|委员|书记|秘书长|组长|所长|审判员|检察员)(同志)?
      (?<person>[\u3400-\u9fff·]{2,6}?)(同志)?的?(履职|述职|履行职责)`,
    read: ({ groups }) => groups.person ?? null,
  },
  {
    id: 'duty-by-name',
    means: 'the name behind 关于',
    form: form`关于(?<person>[\u3400-\u9fff·]{2,4}?)(同志)?的?(履职|述职|履行职责)`,
    read: ({ groups }) => groups.person ?? null,
  },
] as const satisfies readonly ExtractionRule<string>[];

/** The motion or decision that a report says was carried out. */
export const motionCarriedOut = {
  id: 'motion-carried-out',
  means: 'a report on how a motion was carried out',
  form: form`关于(?<motion>.{4,120}?)的?(代表)?议案(办理|实施|落实|执行)(进展|工作)?情况的?报告$`,
  read: ({ groups }) => groups.motion ?? null,
} as const satisfies ExtractionRule<string>;

// What titles and texts say that links papers. Each is asked alone.

export const decisionCarriedOut = {
  id: 'decision-carried-out',
  means: 'a report on how a resolution or decision was carried out',
  form: form`(落实|执行|实施)${any}(决议|决定)${any}情况的?报告$`,
} as const satisfies FormRule;

export const approves = {
  id: 'text-approves',
  means: 'a text agrees to something',
  form: form`同意|批准|通过`,
} as const satisfies FormRule;

export const approvable = {
  id: 'title-approvable',
  means: 'a title of what a meeting approves',
  form: form`(报告|方案|草案|计划|规划|纲要|预算|决算)${close}?$`,
} as const satisfies FormRule;

export const decision = {
  id: 'title-of-decision',
  means: 'a title of a resolution or decision',
  form: form`(决议|决定)$`,
} as const satisfies FormRule;

/** The noun of a research report at the end of its title. */
export const researchNoun = form`的?(专题)?(调研|调查|视察|考察)(情况)?的?报告$`;

/** The noun of any report at the end of its title. */
export const reportNoun = form`的?报告$`;

/** The noun of a deliberation opinion at the end of its title. */
export const opinionNoun = ends`的?审议意见书?`;

export const ownReportTitle = {
  id: 'title-of-own-report',
  means: 'a report whose noun keeps its adjective',
  form: form`(综合|专项|工作)报告$`,
} as const satisfies FormRule;

export const approvedMatter = {
  id: 'title-approved-matter',
  means: 'opens the matter of a resolution that approves; the approved paper has 关于 alone',
  form: form`关于批准`,
} as const satisfies FormRule;

export const linkRules = [decisionCarriedOut, approves, approvable, decision, ownReportTitle, approvedMatter] as const;
