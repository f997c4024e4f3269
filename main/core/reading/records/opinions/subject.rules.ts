import { fewWords } from '#core/language/gaps.ts';
import { stateBody } from '#core/language/organs.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What titles and openings of opinions say of the report that is deliberated on. Each is asked alone.

export const endsInSituation = {
  id: 'subject-situation',
  means: 'ends in 情况, so that 的报告 is wanting',
  form: form`情况$`,
} as const satisfies FormRule;

export const titledReport = {
  id: 'subject-titled-report',
  means: 'ends in a report that wants no 的: …的报告, 审计报告',
  form: form`的${fewWords}?报告$|(专项|综合|工作|年度|审计|调研)报告$`,
} as const satisfies FormRule;

export const printedName = {
  id: 'subject-printed',
  means: 'the name of a report or a proposal in book marks, with book marks inside it',
  form: form`
    [《〈](?<name>[^《》]{0,80}([《〈][^《》〈〉]{1,60}[》〉][^《》]{0,60}){0,3}(报告|议案|草案|方案|决定))[》〉]`,
} as const satisfies FormRule;

export const notCounted = {
  id: 'subject-not-counted',
  means: 'signs by which the same name may differ',
  form: form`[\s的《》〈〉“”‘’（）()]`,
} as const satisfies FormRule;

export const opinionTail = {
  id: 'subject-opinion-tail',
  means: 'the noun of the paper at the end of its title',
  form: form`的?(审议意见|审议意见书|审议通报|审议意见的函)(（[^）]*）|\([^)]*\))?$`,
} as const satisfies FormRule;

export const bodyOnly = {
  id: 'subject-body-only',
  means: 'names only who speaks; the text says on what',
  form: form`^[^《》“”]{0,24}(人大常委会|常务委员会|人民代表大会|主任会议|常委会办公室)$`,
} as const satisfies FormRule;

export const speakingBody = {
  id: 'subject-speaking-body',
  means: 'who speaks, before the words that say on what',
  form: form`^[^《“]{0,20}(常委会|常务委员会)(?=关于|对)`,
} as const satisfies FormRule;

export const markedReport = {
  id: 'subject-marked-report',
  means: 'nothing but a report in book marks, with book marks inside it',
  form: form`^(关于)?对?《(?<name>[^》]+(》[^《》][^》]*)?报告)》$`,
} as const satisfies FormRule;

export const towards = {
  id: 'subject-towards',
  means: '对 before the matter',
  form: form`(?<=^(关于)?)对`,
} as const satisfies FormRule;

export const reportingBody = {
  id: 'subject-reporting-body',
  means: 'the body that made the report, before its title',
  form: form`^[市县区]?(人民)?${stateBody}(?=《?关于)`,
} as const satisfies FormRule;

export const reportNoun = {
  id: 'subject-report-noun',
  means: 'the noun of a report, before which 的 is wanting',
  form: form`报告$`,
} as const satisfies FormRule;

export const aboutLead = {
  id: 'subject-about',
  means: 'the word before a matter, with or without which its name is the same',
  form: form`^关于`,
} as const satisfies FormRule;

export const subjectRules = [
  endsInSituation,
  titledReport,
  printedName,
  notCounted,
  opinionTail,
  bodyOnly,
  speakingBody,
  markedReport,
  towards,
  reportingBody,
  reportNoun,
  aboutLead,
] as const;
