// What may stand between two words of a form. A width is defined here and held by its test, never in a rule.
import { form, frame, part } from '../rules/form.ts';

/** A word or two, and at least a sign: `重` … `轻`. */
export const wordOrTwo = part('wordOrTwo', form`.{1,6}`);
/** A few words between two others: `审议意见` … `落实`. */
export const near = part('near', form`.{0,12}`);
/** Two to six Chinese signs and nothing else. */
export const fewWords = part('fewWords', form`[\u4e00-\u9fff]{2,6}`);
/** Up to the length of the name of an office or a matter. */
export const phrase = part('phrase', form`.{0,24}`);
/** Up to the length of a long title. */
export const far = part('far', form`.{0,80}`);
/** Anything on the line. */
export const any = part('any', form`.*`);
/** Words of one sentence: `建议` … `收悉`. */
export const inSentence = part('inSentence', form`[^。]{0,60}`);
/** A few words of one sentence: `落实情况` … `报告如下`. */
export const nearInSentence = part('nearInSentence', form`[^。]{0,12}`);
/** Words of one clause. */
export const inClause = part('inClause', form`[^，,。；;]{0,60}`);
/** Up to the length of the name of an office or a matter, in one clause. */
export const phraseInClause = part('phraseInClause', form`[^，,。；;]{0,24}`);
/** Anything from the start of the line, so that the last of several words is meant and no second start is tried. */
export const fromStart = frame('fromStart', form`^.*`);
/** The start of a text, where the same is found without it after a try at every sign. */
export const textStart = frame('textStart', form`^`);
/** The start of a text, left-over bold type and spaces aside. */
export const fromFirstWord = frame('fromFirstWord', form`^[\s*]*`);
/** A few words of one part of a sentence: `向` … `常委会` … `报告`. */
export const nearInPart = part('nearInPart', form`[^，。；]{0,12}`);
/** Hardly more than a word of one part of a sentence: `报` … `常委会`. */
export const closeInPart = part('closeInPart', form`[^，。；]{0,6}`);
