import { magnitudePattern, unitPattern } from '#shared/text/figure-unit.ts';
import { form, part, spelled } from '../rules/form.ts';

/** A sign that makes a figure inexact: 近800, 3000多. */
export const roughSign = part('roughSign', form`[近约超逾多余]`);
/** What stands between the two ends of a stretch: 1—6月, 15~19件. */
export const rangeSign = part('rangeSign', form`[-~～—–至]`);
/** The unit of a figure as the list of units has it: 亩, 公里, 元. */
export const unitOfFigure = part('unitOfFigure', spelled(unitPattern));
/** How many times a unit counts: 万, 百万. */
export const magnitude = part('magnitude', spelled(magnitudePattern));
