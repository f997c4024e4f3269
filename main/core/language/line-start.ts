import { form, frame } from '../rules/form.ts';

/** The start of a text before words that may stand anywhere behind it: the same words are found, and no second start is tried. */
export const lineStart = frame('lineStart', form`^`);
