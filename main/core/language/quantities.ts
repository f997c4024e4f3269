import { form, part } from '../rules/form.ts';

/** A sign that makes a figure inexact: 近800, 3000多. */
export const roughSign = part('roughSign', form`[近约超逾多余]`);
/** What stands between the two ends of a stretch: 1—6月, 15~19件. */
export const rangeSign = part('rangeSign', form`[-~～—–至]`);
