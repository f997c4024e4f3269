import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** A sign as wide as a Chinese character, its marks too. */
export const fullSign = part('fullSign', form`[\u3000-\u9fff\uff00-\uffef]`);

// What pieces of a drawn page say of the spaces between them and of the end of a paragraph. Each is asked alone.

export const endsWide = {
  id: 'page-ends-wide',
  means: 'ends in a Chinese sign, beside which a small gap is only the typesetter’s',
  form: form`${fullSign}$`,
} as const satisfies FormRule;

export const opensWide = {
  id: 'page-opens-wide',
  means: 'opens with a Chinese sign',
  form: form`^${fullSign}`,
} as const satisfies FormRule;

export const spaceBeforeNumber = {
  id: 'page-space-before-number',
  means: 'the space by which Word sets a figure or a Latin letter off from the Chinese before it',
  form: form`(?<=${fullSign})\x20(?=[0-9A-Za-z])`,
} as const satisfies FormRule;

export const spaceBehindNumber = {
  id: 'page-space-behind-number',
  means: 'the space by which Word sets a figure or a Latin letter off from the Chinese behind it',
  form: form`(?<=[0-9A-Za-z%.])\x20(?=${fullSign})`,
} as const satisfies FormRule;

export const closesParagraph = {
  id: 'page-closes-paragraph',
  means: 'ends a paragraph where the line stops short: a full stop, a semicolon or a colon',
  form: form`[。！？；：]$`,
} as const satisfies FormRule;

export const pageSpacingRules = [endsWide, opensWide, spaceBeforeNumber, spaceBehindNumber, closesParagraph] as const;
