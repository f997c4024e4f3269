import { splitSentences } from '#core/language/sentences.ts';
import { holds } from '#core/rules/first-match.ts';
import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import { asMovers } from '#shared/text/deputies-in-words.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';
import type { Paper } from '../../structure/paper.ts';
import { findSalutation } from '../salutation.ts';
import { readLetterhead, withoutDocumentNumbers } from './letterhead.ts';
import { contextAfter } from './list-context.ts';
import { countedIn } from './movers-of-cells.ts';
import {
  replyAbout,
  replyClass,
  replyClassInTitle,
  replyGreeting,
  replyMarked,
  replyNumber,
  replyOrdinal,
  replyOrdinalNumber,
  replyPlain,
  replyPromises,
  replyTowards,
} from './suggestion-reply.rules.ts';

/** Signs of a sentence that is still a phrase and promises nothing. */
const longestPhrase = 12;

/** The number of a suggestion that a text names, and not that of a document. */
function numberIn(text: string): string | null {
  const plain = withoutDocumentNumbers(text);
  // Where an ordinal stands, another number is no number of the suggestion.
  const own = replyOrdinal.form.test(plain) ? replyOrdinalNumber : replyNumber;
  return own.form.find(plain)?.groups.number ?? null;
}

/** Name of the answered suggestion, from the title of the reply, else from the book marks or 关于…的建议 in its first paragraphs. */
function titleOf(paper: Paper): string | null {
  const own = replyTowards.form.replace(paper.document.title.replace(/\s/g, ''));
  const opening = paper.body
    .slice(0, 3)
    .map((paragraph) => paragraph.text.slice(0, 400))
    .join('\n');
  for (const text of [own, opening]) {
    const matter = replyPlain.form.find(replyAbout.form.replace(text))?.groups.matter;
    if (matter) return `关于${matter}的建议`;
    const marked = replyMarked.form.find(text)?.groups.title;
    if (marked) return marked.replace(/\s/g, '');
  }
  return null;
}

/**
 * A reply to a deputy's suggestion as a record of that suggestion: number, title, deputies, answering body, class, day and promises (in
 * `cells`, under the words that the office uses). Null when neither a title nor a number of a suggestion can be found.
 */
export function readSuggestionReply(paper: Paper): ReadSuggestion | null {
  const { document, body } = paper;
  const opening = body
    .slice(0, 3)
    .map((paragraph) => paragraph.text.slice(0, 400))
    .join('\n');
  const found = numberIn(document.title) ?? numberIn(opening);
  const title = titleOf(paper);
  if (found === null && title === null) return null;
  const unit = document.author ?? document.office;
  const told = contextAfter(contextAfter({ session: null, channel: null }, opening.slice(0, 400)), document.title);
  const greeting = replyGreeting.form.replace(findSalutation(paper) ?? '');
  const classLine = body
    .slice(0, 3)
    .map((paragraph) => replyClass.form.find(paragraph.text.trim())?.groups.class)
    .find((text) => text !== undefined);
  const { answerNumber, answerClass } = readLetterhead(paper);
  const promises = body
    .flatMap((paragraph) => splitSentences(paragraph.text))
    .map((sentence) => sentence.text.trim())
    .filter((text) => text.length > longestPhrase && holds(replyPromises, text));
  return {
    number: found,
    title: title ?? document.title,
    ...told,
    ...asMovers(splitPersonNames(greeting), countedIn(findSalutation(paper) ?? '')),
    delegation: null,
    category: null,
    lead: unit ? [unit] : [],
    support: [],
    handedOverOn: null,
    answerClass: answerClass ?? classLine ?? replyClassInTitle.form.find(document.title)?.groups.class ?? null,
    ...(answerNumber && { answerNumber }),
    satisfaction: null,
    cells: {
      ...(document.date ? { 答复日期: document.date } : {}),
      ...(promises.length > 0 ? { 承诺事项: promises.join('\n') } : {}),
    },
    document: document.id,
    firstLine: document.firstLine,
    lastLine: document.lastLine,
  };
}
