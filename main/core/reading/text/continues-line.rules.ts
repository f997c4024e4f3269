import { fewWords } from '#core/language/gaps.ts';
import { captionMark, chapterMark } from '#core/language/list-marks.ts';
import { projectField } from '#core/language/project-labels.ts';
import { clauseMark, colon, fullStop, stop, stopOrColon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** Lines that open a paragraph of their own, whatever stands before them. */
export const ownLineRules = [
  { id: 'own-line-attachment', means: 'names an attachment: 附件1, 附：', form: form`^(附\s?件|附${colon})` },
  {
    id: 'own-line-caption',
    means: 'the caption of a table or a figure, or a note to it; a column of a plan: 专栏',
    form: form`^(${captionMark}|专栏)`,
  },
  { id: 'own-line-greeting', means: 'greets the deputies: 各位代表：', form: form`^各位代表.{0,10}[：:！!]$` },
  { id: 'own-line-letter', means: 'a field of a letter: 主送：, 联系人：', form: form`^(联系人|抄送|主送)${colon}` },
  {
    id: 'own-line-form',
    means: 'a field of a motion or of the minutes of a meeting, with its colon or a bracket: 案由：, 列席（12人）',
    form: form`^(出席|列席|请假|缺席|议\s?题|案\s?由|案\s?据|提议案人|领衔人|附议人|方\s?案)\s?(${colon}|[（(])`,
  },
  {
    id: 'own-line-project',
    means: 'a field of a livelihood project: 项目背景：',
    form: form`^(${projectField}|年度目标|资金来源)(${colon}|\s|$)`,
  },
  {
    id: 'own-line-bodies',
    means: 'who carries something out or helps: 牵头部门, 协办单位',
    form: form`^(牵头|配合|责任|主办|协办|承办)(部门|单位)`,
  },
] as const satisfies readonly FormRule[];

/** How no paragraph opens. A particle opens none, but words that begin with its character do: 着力, 地区, 了解, 得益, 的确. */
export const cannotOpenRules = [
  { id: 'opens-with-mark', means: 'a mark that stands behind words', form: form`^[，,。、；;：:！!？?）)》〉”’%％]` },
  { id: 'opens-with-de', means: '的, but 的确 is a word', form: form`^的(?!确)` },
  { id: 'opens-with-le', means: '了, but 了解, 了却 and 了如指掌 are words', form: form`^了(?![解却如])` },
  {
    id: 'opens-with-zhe',
    means: '着, but 着力, 着眼 and the like are words',
    form: form`^着(?![力眼重手实陆装])`,
  },
  {
    id: 'opens-with-di',
    means: '地, but 地区, 地方 and the like are words',
    form: form`^地(?![区方处铁下理表税块级质震市面位产名标])`,
  },
  {
    id: 'opens-with-get',
    means: '得, but 得到, 得益 and the like are words',
    form: form`^得(?![到益以分知力])`,
  },
] as const satisfies readonly FormRule[];

// What lines say of how they go on. Each is asked alone.

export const closesSentence = {
  id: 'wrap-closes',
  means: 'a sentence ends with its stop, with a bracket or quotation mark behind it, or with a remark in brackets',
  form: form`(${stopOrColon}|${fullStop}[”’」』）)]+|${stop}[（(][^（）()]*[）)])$`,
} as const satisfies FormRule;

export const opensChapter = {
  id: 'wrap-opens-chapter',
  means: 'opens a chapter or an article; 第三条第二款 and 第三条规定 are named in a sentence',
  form: form`^${chapterMark}(?!第|规定)`,
} as const satisfies FormRule;

export const opensWithLabel = {
  id: 'wrap-opens-with-label',
  means: 'a field of a form by its label: 案由：, 领衔代表：',
  form: form`^${fewWords}${colon}`,
} as const satisfies FormRule;

export const endsOpen = {
  id: 'wrap-ends-open',
  means: 'ends in a word that asks for another',
  form: form`[的和与及或在以对于从把被将并且其]$`,
} as const satisfies FormRule;

export const headingEndsOpen = {
  id: 'wrap-heading-ends-open',
  means: 'a heading that ends in a word or mark that asks for another',
  form: form`[的和与及、，,]$`,
} as const satisfies FormRule;

export const setIn = {
  id: 'wrap-set-in',
  means: 'set in as the first line of a paragraph, as the source has it',
  form: form`^(\u3000{1,4}|\t|\x20{2,})\S`,
} as const satisfies FormRule;

export const opensWithLongWord = {
  id: 'wrap-opens-with-long-word',
  means: 'opens with a number or a Latin word, which goes down whole where it does not fit',
  form: form`^[0-9A-Za-z]`,
} as const satisfies FormRule;

export const holdsAnyPause = {
  id: 'wrap-holds-pause',
  means: 'holds any mark between words',
  form: form`[，,。；;：:、]`,
} as const satisfies FormRule;

export const holdsClauseMark = {
  id: 'wrap-holds-clause-mark',
  means: 'holds a mark between clauses',
  form: form`${clauseMark}`,
} as const satisfies FormRule;

export const endsInShut = {
  id: 'wrap-ends-in-shut',
  means: 'ends in a bracket or a quotation mark',
  form: form`[）)”’]$`,
} as const satisfies FormRule;

export const wrapRules = [
  closesSentence,
  opensChapter,
  opensWithLabel,
  endsOpen,
  headingEndsOpen,
  setIn,
  opensWithLongWord,
  holdsAnyPause,
  holdsClauseMark,
  endsInShut,
] as const;
