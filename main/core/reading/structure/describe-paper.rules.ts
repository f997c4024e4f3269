import { close, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { RuleNumbers } from '#core/rules/numbers.ts';

// What the lines under a title and the first sentences of a paper say of it. Each is asked alone.

/** Up to the length of the name of a meeting with its day, and a few words around it. */
export const meetingWords = part('meetingWords', form`.{6,160}?`);

export const hearingNamed = {
  id: 'paper-hearing',
  means: 'the sentence that names the meeting of an opinion: 市九届人大常委会第二十三次会议听取和审议了…',
  form: form`^(?<before>${meetingWords})(听取|审议)[和并了与]`,
} as const satisfies FormRule;

export const subtitle = {
  id: 'paper-subtitle',
  means: 'a note that ends as a title does, and says the kind where the title does not: ——在第五次会议上的讲话',
  form: form`(讲话|发言|致辞|报告|说明)$`,
} as const satisfies FormRule;

export const noteDashes = {
  id: 'paper-note-dashes',
  means: 'the dashes before a subtitle',
  form: form`^[—─－–-]+\s?`,
} as const satisfies FormRule;

export const numberInBrackets = {
  id: 'paper-number-in-brackets',
  means: 'a line that is in brackets as a whole, as a number under a title is: （云人发〔2025〕7号）',
  form: form`^${open}(?<number>.+)${close}$`,
} as const satisfies FormRule;

export const congressOrgan = {
  id: 'paper-of-congress',
  means: 'a congress, or a committee or office of it, as it signs a paper: 市人大常委会办公室, 市人大农业与农村委员会',
  form: form`(人大|人民代表大会)(常委会)?([^，。、]{0,16}(委员会|工委|办公室|办公厅|研究室))?$`,
} as const satisfies FormRule;

export const reportTitle = {
  id: 'paper-report-title',
  means: 'the title of a report, which a letter is not',
  form: form`(报告|汇报)([（(][^）)]*[）)])?$`,
} as const satisfies FormRule;

export const issuesOpinion = {
  id: 'paper-issues-opinion',
  means: 'the title of a notice that issues an opinion and may hold it: 关于印发《…审议意见》的通知',
  form: form`(印发|转发)[^]*?(?<own>关于[^]*审议意见)》?的通知$`,
} as const satisfies FormRule;

export const describePaperRules = [
  hearingNamed,
  subtitle,
  noteDashes,
  numberInBrackets,
  congressOrgan,
  reportTitle,
  issuesOpinion,
] as const;

export const paperNumbers = {
  opening: { value: 5, unit: 'lines', step: 1, means: 'an opinion names its meeting in its first sentences' },
  weightScale: {
    value: 3.2,
    unit: 'points',
    step: 0.1,
    means:
      'by so much more weight, what is unsure of the border of a paper falls to a third: 3.5 is just enough, 8 is safe',
  },
  unknownKind: {
    value: 0.85,
    unit: 'of the border',
    step: 0.05,
    means: 'a paper whose title tells no kind is less sure',
  },
} as const satisfies RuleNumbers;
