import { documentNumbersIn } from '#core/language/document-numbers.ts';
import { namesOpinion, opensHeading } from './opinions-cited.rules.ts';

/** A report says in its first paragraphs what it answers. */
const opening = 2;

/**
 * The numbers of the opinions that a report says it answers: in its title, in its first two paragraphs and in its headings, where these
 * name an opinion. What stands further down may speak of other papers. `paragraphs` are its body.
 */
export function opinionsCited(title: string, paragraphs: readonly string[]): string[] {
  const told = paragraphs.filter((text, at) => at < opening || opensHeading.form.test(text.trim()));
  const texts = [title, ...told].map((text) => text.replace(/\s/g, '')).filter((text) => namesOpinion.form.test(text));
  return [...new Set(texts.flatMap((text) => documentNumbersIn(text).map(({ number }) => number)))];
}
