import { toHalfWidth } from '#shared/text/half-width.ts';
import type { Paper } from '../../structure/paper.ts';
import { classBesideNumber, classInSentence, classLine, letterNumber, nounBefore } from './letterhead.rules.ts';

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

/** The class that a line says: alone (A类, 办理结果：B), or beside the number of the letter, before or behind it. */
function classOf(line: string): string | null {
  const plain = toHalfWidth(line).trim();
  const number = letterNumber.form.find(plain);
  if (!number) return classLine.form.find(plain)?.groups.sign ?? null;
  const beside = [plain.slice(number.start + number.words.length), plain.slice(0, number.start)];
  const told = beside.map((one) => classBesideNumber.form.find(one.trim())?.groups.sign);
  return told.find((one) => one !== undefined) ?? null;
}

function numberOf(line: string): string | null {
  const plain = line.trim();
  const found = letterNumber.form.words(plain);
  // In a sentence it is the number of another letter.
  return found !== null && plain.length - found.length <= 12 ? nounBefore.form.replace(found.replace(/\s/g, '')) : null;
}

/** The only class that the sentences of a letter give its answer (答复类别为B类); null for none, and for several. */
function classInText({ body }: Paper): string | null {
  const told = new Set(
    body.flatMap(({ text }) => classInSentence.form.findAll(toHalfWidth(text)).map(({ groups }) => groups.sign)),
  );
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}

/** Number and class over a reply letter, on lines of their own, on one, before or behind each other; a class may stand in a sentence. */
export function readLetterhead(paper: Paper): Letterhead {
  const lines = headLines(paper);
  const first = (read: (line: string) => string | null) => lines.map(read).find((one) => one !== null) ?? null;
  return { answerNumber: first(numberOf), answerClass: first(classOf) ?? classInText(paper) };
}
