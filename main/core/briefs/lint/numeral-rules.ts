import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';
import { around, typedTexts } from './typed-texts.ts';

const mixedPercent = /百分之\d|[一二三四五六七八九十百]%|\d ?％/u;
const fullWidth = /[０-９]/u;

/** Figures as GB/T 15835 has them: 35% or 百分之三十五, never mixed; half-width figures. */
export function numeralRules(brief: Brief): LintFault[] {
  return typedTexts(brief).flatMap(({ place, text }) => {
    const percent = mixedPercent.exec(text);
    const wide = fullWidth.exec(text);
    return [
      ...(percent ? [fault('numeral-percent', 'warning', place, { words: around(text, percent.index) })] : []),
      ...(wide ? [fault('numeral-full-width', 'warning', place, { words: around(text, wide.index) })] : []),
    ];
  });
}
