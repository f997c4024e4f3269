import type { FormRule } from '#core/rules/first-match.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import type { Paper } from '../../structure/paper.ts';
import {
  classBesideNumber,
  classInSentence,
  classLine,
  classNamed,
  letterNumber,
  nounBefore,
} from './letterhead.rules.ts';

/** What stands over a reply letter beside its title: its own number and the class of the answer. */
export type Letterhead = { answerNumber: string | null; answerClass: string | null };

/** Lines at the head of a letter in which its number may stand. */
const mostLines = 3;

/** A text without the numbers of documents in it, so that 〔2026〕21号 is not taken for the number of a suggestion. */
export function withoutDocumentNumbers(text: string): string {
  return letterNumber.form.replaceAll(text, ' ');
}

function headLines({ cut, body }: Paper): string[] {
  const opening = body.slice(0, mostLines).map(({ text }) => text);
  return [...(cut?.above ?? []), ...(cut?.leadLines ?? []), ...(cut?.bylineLines ?? [])]
    .map(({ text }) => text)
    .concat(opening);
}

/** The class that a text of nothing else gives, by the first of the rules that sees one. */
function signIn(text: string, rules: readonly FormRule[]): string | null {
  const plain = text.trim();
  return rules.map(({ form }) => form.find(plain)?.groups.sign).find((sign) => sign !== undefined) ?? null;
}

/** The class that a line says: alone (A类, 办理结果类别：B), or beside the number of the letter, before or behind it. */
function classOf(line: string): string | null {
  const plain = toHalfWidth(line).trim();
  const number = letterNumber.form.find(plain);
  if (!number) return signIn(plain, [classLine]);
  const beside = [plain.slice(number.start + number.words.length), plain.slice(0, number.start)];
  return beside.map((one) => signIn(one, [classBesideNumber, classNamed])).find((one) => one !== null) ?? null;
}

function numberOf(line: string): string | null {
  const plain = line.trim();
  const found = letterNumber.form.words(plain);
  // In a sentence it is the number of another letter.
  return found !== null && plain.length - found.length <= 12 ? nounBefore.form.replace(found.replace(/\s/g, '')) : null;
}

/** The only one of the classes that are told; null for none, and for several. */
function onlyOf(told: readonly (string | null | undefined)[]): string | null {
  const [only, ...others] = new Set(told.flatMap((sign) => sign ?? []));
  return others.length === 0 ? (only ?? null) : null;
}

/** The class of every line with its label, over the letter or further down, as above its signature (答复类别：B). */
function namedClasses({ body }: Paper, head: readonly string[]): string[] {
  const lines = [...head, ...body.map(({ text }) => text)];
  return lines.flatMap((line) => signIn(toHalfWidth(line), [classNamed]) ?? []);
}

/** The only class that the sentences of a letter give its answer (答复类别为B类). */
function classInText({ body }: Paper): string | null {
  return onlyOf(
    body.flatMap(({ text }) => classInSentence.form.findAll(toHalfWidth(text)).map(({ groups }) => groups.sign)),
  );
}

/**
 * Number and class over a reply letter, on lines of their own, on one, before or behind each other; a class may
 * stand further down. Lines that name several classes give none.
 */
export function readLetterhead(paper: Paper): Letterhead {
  const lines = headLines(paper);
  const first = (read: (line: string) => string | null) => lines.map(read).find((one) => one !== null) ?? null;
  const named = namedClasses(paper, lines);
  const answerClass = named.length > 0 ? onlyOf(named) : (first(classOf) ?? classInText(paper));
  return { answerNumber: first(numberOf), answerClass };
}
