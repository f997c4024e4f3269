import { arabicSign } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { fullSign } from '../page-spacing.rules.ts';

// What recognition writes otherwise than it is printed, and the figures that it may have written wrongly. Each is asked alone.

export const recognisedYearBracket = {
  id: 'recognised-year-bracket',
  means: 'the year in the number of a paper, whose brackets recognition does not know and writes as others',
  form: form`[【〔\[（(「『](?<year>(19|20)\d{2})[】〕\]）)」』]\x20?(?=第?\d+号)`,
} as const satisfies FormRule;

export const recognisedNarrowMark = {
  id: 'recognised-narrow-mark',
  means: 'a mark beside a Chinese sign or behind a percent sign, which is printed wide and recognised narrow',
  form: form`(?<=${fullSign}|%)[,:;!?)]|[,:;!?(](?=${fullSign})`,
} as const satisfies FormRule;

export const recognisedFigure = {
  id: 'recognised-figure',
  means: 'a figure, a day or a number of a paper, or a percent sign that lost its figure',
  form: form`${arabicSign}([.．,，]?${arabicSign})*[%％‰]?[年月日号]?|[%％‰]|[〇零一二三四五六七八九十百千]{2,}[年月日号次届]?|[一二两三四五六七八九十][年月日号次届]`,
} as const satisfies FormRule;

export const scanRules = [recognisedYearBracket, recognisedNarrowMark, recognisedFigure] as const;
