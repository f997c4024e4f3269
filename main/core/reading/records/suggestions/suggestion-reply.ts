import type { ReadSuggestion } from '#shared/domain/reading.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';
import type { Paper } from '../../structure/paper.ts';
import { splitSentences } from '../outline/sentence.ts';
import { findSalutation } from '../salutation.ts';
import { readLetterhead, withoutDocumentNumbers } from './letterhead.ts';
import { contextAfter } from './list-context.ts';

const number = /第?\s?([A-Za-z]{0,3}\d{1,6}(?:-\d{1,4})?)\s?号/;
const numbered = /第\s?([A-Za-z]{0,3}\d{1,6}(?:-\d{1,4})?)\s?号/;
const named = /[《“]((?:关于)?[^《》“”]{4,80}?(?:的?建议)?)[》”](?:的?建议)?/;
const plainTitle = /关于((?:“[^”]{1,60}”|《[^》]{1,60}》|[^“”《》。，（）()]){3,80}?)的建议/;
const promising = /将(?:于|在|进一步|继续|会|按|积极)?|力争|计划(?:于|在|到)|预计|争取|下一步|拟(?:于|在)|年底前|年内/;

/** The number of a suggestion that a text names, and not that of a document. */
function numberIn(text: string): string | null {
  const plain = withoutDocumentNumbers(text);
  return (/第\s?[A-Za-z]{0,3}\d/.test(plain) ? numbered : number).exec(plain)?.[1] ?? null;
}

/** Name of the answered suggestion, from the title of the reply, else from the book marks or 关于…的建议 in its first paragraphs. */
function titleOf(paper: Paper): string | null {
  const own = paper.document.title.replace(/\s/g, '').replace(/^(?:对|关于对)(?=.*(?:建议|第))/, '');
  const opening = paper.body
    .slice(0, 3)
    .map((paragraph) => paragraph.text.slice(0, 400))
    .join('\n');
  for (const text of [own, opening]) {
    const plain = plainTitle.exec(text.replace(/^关于(?=.{0,40}关于)/, ''));
    if (plain) return `关于${plain[1]}的建议`;
    const marked = named.exec(text)?.[1];
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
  const greeting = findSalutation(paper)?.replace(
    /(?:等)?(?:[\d一二三四五六七八九十]{1,3}(?:名|位))?(?:市|县|区|省)?(?:人大)?代表$/,
    '',
  );
  const { answerNumber, answerClass } = readLetterhead(paper);
  const promises = body
    .flatMap((paragraph) => splitSentences(paragraph.text))
    .map((sentence) => sentence.text.trim())
    .filter((text) => text.length > 12 && promising.test(text) && !/感谢|欢迎/.test(text));
  return {
    number: found,
    title: title ?? document.title,
    ...told,
    proposers: splitPersonNames(greeting ?? ''),
    delegation: null,
    category: null,
    lead: unit ? [unit] : [],
    support: [],
    handedOverOn: null,
    answerClass: answerClass ?? /([A-E])类/.exec(document.title)?.[1] ?? null,
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
