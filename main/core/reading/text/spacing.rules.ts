import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** A Chinese character. */
export const han = part('han', form`[\u3400-\u9fff\uf900-\ufaff〇]`);
/** A Chinese character or a mark as wide as one. */
export const wideSign = part('wideSign', form`[\u3400-\u9fff\uf900-\ufaff〇，。、；：？！“”‘’（）《》〈〉【】—…·○]`);
/** A sign of a title whose characters are set apart. */
export const titleSign = part('titleSign', form`[\u3400-\u9fff\uf900-\ufaff〇（）()《》“”]`);

// What the spaces of a line say. Each is asked alone.

export const spaceBeside = {
  id: 'spacing-beside',
  means: 'a space beside a Chinese character or mark, which is none of the text',
  form: form`(?<=${wideSign})\x20(?=[^\x20])|(?<=[^\x20])\x20(?=${wideSign})`,
} as const satisfies FormRule;

export const letterSpaced = {
  id: 'spacing-letters',
  means: 'a title with spaces between its characters: 政 府 工 作 报 告',
  form: form`^${titleSign}(\x20{1,6}${titleSign}+){2,}$`,
  longest: 200,
  not: form`（女`,
} as const satisfies FormRule;

export const gap = {
  id: 'spacing-run',
  means: 'a run of spaces, which counts as one; its width tells letter-spacing from a row of names',
  form: form`\x20+`,
} as const satisfies FormRule;

export const wideGap = {
  id: 'spacing-gap',
  means: 'a gap between two names or cells',
  form: form`${wideSign}\x20+${wideSign}`,
} as const satisfies FormRule;

export const numberedRow = {
  id: 'spacing-numbered-row',
  means:
    'a row of a table that lost its lines: 19 技术合同成交额 1050 亿元; behind a number a measure word begins a sentence',
  form: form`^\d{1,2}\x20${han}(?<![年月日个项件名亿万家条人次]).*\x20.*\x20`,
} as const satisfies FormRule;

export const sentenceMark = {
  id: 'spacing-sentence-mark',
  means: 'a mark of a sentence; a half-width one counts before Chinese',
  form: form`[。；，：]|[,;:](?=${han}|[“《])`,
} as const satisfies FormRule;

export const spacingRules = [spaceBeside, letterSpaced, wideGap, numberedRow, sentenceMark] as const;
