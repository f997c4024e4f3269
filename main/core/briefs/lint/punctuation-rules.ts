import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';
import { around, typedTexts } from './typed-texts.ts';

const half = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}|\p{Script=Han}[()]|[()]\p{Script=Han}/u;

/** Half-width marks beside Chinese characters; one result for each paragraph, at its first place. */
export function punctuationRules(brief: Brief): LintFault[] {
  return typedTexts(brief).flatMap(({ place, text }) => {
    const match = half.exec(text);
    return match ? [fault('punctuation-half', 'warning', place, { words: around(text, match.index) })] : [];
  });
}
