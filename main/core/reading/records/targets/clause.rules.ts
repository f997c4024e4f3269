import { growing, turning, yearOnYear } from '#core/language/growth-words.ts';
import { count } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** Words that begin a new statement behind 、: 、增长5%, 、总数达到219家. */
export const newStatement = part(
  'newStatement',
  form`${yearOnYear}?(${growing}|增幅|总[量数额投]|占|净增|其中|位?[居列](全|首|第)|增速[居列]|是(20\d\d年|上年)|翻[一两]番|[比较](上年|去年)|达\d)`,
);
/** How a figure ends before 、. */
export const figureEnd = part('figureEnd', form`[\d%％个家所项件人户台套条座处万亿里亩吨元名次张](以上|左右|以内)?`);
/** A thing that is counted for itself behind 、, and the figure of which follows. */
export const countedNext = part('countedNext', form`(\d+(\.\d+)?[万亿]?元)?[^\d、，。]{2,30}\d`);

/** A goal in words behind 、, to the end of its clause. */
export const wordedNext = part(
  'wordedNext',
  form`[^、，。；\d]{4,40}(同步|任务|目标|持平|改善|水平|清零|全覆盖)([，。；]|$)`,
);

export const clauseBreak = {
  id: 'clause-break',
  means: 'a sign between clauses; 、 parts them only before a new statement or between things that are counted each',
  form: form`[，；：。！？;]|[,:](?!\d)|、(?=${newStatement})|(?<=${figureEnd})、(?=${countedNext}|${wordedNext})`,
} as const satisfies FormRule;

export const quoted = {
  id: 'clause-quoted',
  means: 'a name in quotation marks, whose digits are no figures: “1030”产业体系',
  form: form`“[^”]{1,60}”`,
} as const satisfies FormRule;

export const bracketed = {
  id: 'clause-bracketed',
  means: 'a remark in brackets, whose digits are no figures: （预计数，下同）',
  form: form`（[^（）]{1,60}）|\([^()]{1,60}\)`,
} as const satisfies FormRule;

export const classed = {
  id: 'clause-classed',
  means: 'a figure that only says which of a kind are meant: 10亿元以上项目, 产值超5亿元的企业',
  form: form`[\d.]+[万亿]*(元|人|吨|亩|岁)及?以[上下](?=[\u4e00-\u9fff])|超[\d.]+[万亿]*[元人吨](?=企业|项目|产业)`,
} as const satisfies FormRule;

export const maskedSign = {
  id: 'clause-masked-sign',
  means: 'a digit or a mark in a name or a remark, which parts nothing and counts nothing',
  form: form`[\d０-９，、；]`,
} as const satisfies FormRule;

/** How what is said of an indicator begins behind its name and a colon: a verb, a bound or the figure itself. */
export const saidBehind = part(
  'saidBehind',
  form`
    \d|力争|预期|确保|保持|稳定|维持|控制|达到|突破|超过|实现[^，。；]{0,4}\d|完成(国家|上级|[省市州县区])|不[低少高]于|不超过|高于|低于|快于|分别|${yearOnYear}|${growing}|${turning}|
    [与和同跟][^，。；\d]{2,14}(同步|持平)|持续|进一步`,
);

export const labelColon = {
  id: 'clause-label-colon',
  means: 'a colon between an indicator, with which a line begins, and what is said of it: 地区生产总值：增长6%',
  form: form`^[^，。；：:]{2,40}[：:](?=\s?(${saidBehind}))`,
  not: form`^[^：:]*(目标|指标|任务|如下|其中|包括|情况|[是为])\s?[：:]`,
} as const satisfies FormRule;

export const partHeading = {
  id: 'clause-part-heading',
  means: 'the heading of a part of a plan: 第三章',
  form: form`^第${count}(?<part>[章编篇部])`,
} as const satisfies FormRule;

export const runInHeading = {
  id: 'clause-run-in-heading',
  means: 'a heading behind which its text runs on in the same paragraph: 一、2025年工作回顾。过去一年…',
  form: form`^[^，。；：]{3,30}。(?=\s*\S)`,
} as const satisfies FormRule;

/** What parts a text into clauses and passages, each asked alone. */
export const clauseRules = [
  clauseBreak,
  quoted,
  bracketed,
  classed,
  labelColon,
  maskedSign,
  partHeading,
  runInHeading,
] as const;
