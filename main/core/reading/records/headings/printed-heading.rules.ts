import { count } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What makes a paragraph a heading. Each is asked alone.

export const partMark = {
  id: 'printed-part-mark',
  means: 'the number of a part, a chapter or a section of a chapter: 第三章',
  form: form`^第\x20?(${count}|\d+)\x20?(?<part>[编篇章节]|部分)`,
} as const satisfies FormRule;

export const boxMark = {
  id: 'printed-box-mark',
  means: 'the number of a box of a plan: 专栏4',
  form: form`^专栏\x20?(\d+|${count})?`,
} as const satisfies FormRule;

export const unmarked = {
  id: 'printed-unmarked',
  means: 'a short line that is no sentence, no greeting, no caption and no rest of a list',
  form: form`^[^。；：！？|…]{3,40}[^。；：！？|…，、]$`,
  not: form`^(附|表|图|注|来源|单位|各位|续)|\d日|^[\d\s.]+$|（公章）`,
} as const satisfies FormRule;

export const shortSentence = {
  id: 'printed-short-sentence',
  means: 'a short sentence by itself, which is a heading where several of them stand over prose',
  form: form`^[^。；：！？\d]{5,30}。$`,
} as const satisfies FormRule;

export const personEntry = {
  id: 'printed-person-entry',
  means: 'an entry of a list of appointments, which names a person and a post or ends as a sentence',
  form: form`[。；;，]\s*$|[\u3400-\u9fff·）](为|(?<!主)任)[\u3400-\u9fff]{4,}|职务|\s\S{2,}[长员任记官]$`,
} as const satisfies FormRule;

export const article = {
  id: 'printed-article',
  means: 'an article of a law, in which lists are no headings',
  form: form`^第${count}条`,
} as const satisfies FormRule;

export const prose = {
  id: 'printed-prose',
  means: 'ends as a sentence does',
  form: form`[。；！？：][”）]?$`,
} as const satisfies FormRule;

export const sentenceOfHeading = {
  id: 'printed-sentence',
  means: 'the first sentence of a paragraph, or what stands before its colon, which is its heading',
  form: form`^[^。；！？：]+`,
} as const satisfies FormRule;

export const closingSigns = {
  id: 'printed-closing-signs',
  means: 'signs and spaces at the ends of a heading',
  form: form`^[\s*、.．：]+|[\s*：，]+$`,
} as const satisfies FormRule;

export const printedHeadingRules = [unmarked, shortSentence, personEntry, article, prose] as const;

/** What is taken out of the words of a heading, each asked alone. */
export const headingWordRules = [partMark, boxMark, sentenceOfHeading, closingSigns] as const;

/** Signs of the longest heading behind a mark; more is a sentence of the text. */
export const longestTitle = 46;
/** The fewest signs of a paragraph of prose, which a heading without mark stands over. */
export const shortestProse = 50;
/** So many short sentences over prose in one part are headings. */
export const fewestSentences = 3;
