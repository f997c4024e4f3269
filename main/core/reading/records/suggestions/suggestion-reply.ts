import { splitSentences } from '#core/language/sentences.ts';
import { holds } from '#core/rules/first-match.ts';
import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import { asMovers } from '#shared/text/deputies-in-words.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';
import type { Paper } from '../../structure/paper.ts';
import { findSalutation } from '../salutation.ts';
import { aboveSignature } from './above-signature.ts';
import { readLetterhead, withoutDocumentNumbers } from './letterhead.ts';
import { contextAfter } from './list-context.ts';
import { countedIn } from './movers-of-cells.ts';
import { titleEnd } from './row-words.rules.ts';
import {
  replyAbout,
  replyBetweenNumbers,
  replyClassInTitle,
  replyGreeting,
  replyGreetingBetween,
  replyMarked,
  replyNumber,
  replyNumbers,
  replyOneOfNumbers,
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

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/** Name of the answered suggestion, from the title of the reply, else from the book marks or 关于…的建议 in its first paragraphs. */
function titleOf(paper: Paper): string | null {
  const own = replyTowards.form.replace(withoutSpaces(paper.document.title));
  const opening = paper.body
    .slice(0, 3)
    .map((paragraph) => paragraph.text.slice(0, 400))
    .join('\n');
  for (const text of [own, opening]) {
    const matter = replyPlain.form.find(replyAbout.form.replace(text))?.groups.matter;
    if (matter) return `关于${matter}的建议`;
    const marked = replyMarked.form.find(text)?.groups.title;
    if (marked) return withoutSpaces(marked);
  }
  return null;
}

/**
 * A reply to a deputy's suggestion as a record of that suggestion: number, title, deputies, answering body, class, day and promises (in
 * `cells`, under the words that the office uses). Below the signature of a letter that another paper follows (`isFollowed`), no class is
 * read. Null when neither a title nor a number of a suggestion can be found.
 */
export function readSuggestionReply(paper: Paper, isFollowed = false): ReadSuggestion | null {
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
  const greeting = replyGreetingBetween.form.replaceAll(replyGreeting.form.replace(findSalutation(paper) ?? ''));
  const { answerNumber, answerClass } = readLetterhead(isFollowed ? aboveSignature(paper) : paper);
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
    answerClass: answerClass ?? replyClassInTitle.form.find(document.title)?.groups.class ?? null,
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

/** The numbers of all suggestions that the title of a letter names; none where it names one, or where not all of its words are numbers. */
function numbersTogether(title: string): string[] {
  const words = replyNumbers.form.words(withoutDocumentNumbers(title)) ?? '';
  const parts = words.split(replyBetweenNumbers.form.regex).filter((part) => part !== '');
  const numbers = [...new Set(parts.flatMap((part) => replyOneOfNumbers.form.find(part)?.groups.number ?? []))];
  return numbers.length > 1 && numbers.length === parts.length ? numbers : [];
}

/** The titles of suggestions in the first paragraphs of a letter, in their order. */
function titlesIn({ body }: Paper): string[] {
  const opening = body
    .slice(0, 3)
    .map((paragraph) => paragraph.text.slice(0, 400))
    .join('\n');
  const marked = replyMarked.form
    .findAll(opening)
    .flatMap(({ groups }) => (groups.title ? withoutSpaces(groups.title) : []));
  const asked = marked.filter((title) => titleEnd.form.test(title));
  if (asked.length > 0) return asked;
  return replyPlain.form.findAll(opening).flatMap(({ groups }) => (groups.matter ? `关于${groups.matter}的建议` : []));
}

/**
 * Every suggestion that a letter answers, as records of those suggestions: of one that answers several together each with its number, and with
 * its own title and deputy where the letter names as many of them. Class, day, organ and promises are those of the letter.
 */
export function readSuggestionReplies(paper: Paper, isFollowed = false): ReadSuggestion[] {
  const read = readSuggestionReply(paper, isFollowed);
  if (!read) return [];
  const numbers = numbersTogether(paper.document.title);
  if (numbers.length === 0) return [read];
  const titles = titlesIn(paper);
  const isEachTitled = titles.length === numbers.length;
  const { proposers } = read;
  const isEachMoved = proposers.length === numbers.length && read.signers === undefined;
  return numbers.map((number, at) => ({
    ...read,
    number,
    title: (isEachTitled ? titles[at] : undefined) ?? paper.document.title,
    proposers: isEachMoved ? proposers.slice(at, at + 1) : proposers,
  }));
}
