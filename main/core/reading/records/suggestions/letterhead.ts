import { toHalfWidth } from '#shared/text/half-width.ts';
import type { Paper } from '../../structure/paper.ts';

/** What stands over a reply letter beside its title: its own number and the class of the answer. */
export type Letterhead = { answerNumber: string | null; answerClass: string | null };

const numberInText = /[\u3400-\u9fff]{0,16}\s?[〔[［(（【]\s?(?:19|20)\d{2}\s?[〕\]］)）】]\s?(?:第\s?)?\d{1,4}\s?号/;
const label = '(?:(?:答复|办理)?(?:结果|类别|分类)|答复类别|办理结果)?[:：\\s]*';
const wholeLine = new RegExp(`^[(（【]?\\s?${label}[(（【]?\\s?([A-E甲乙丙])\\s?[)）】]?\\s?类?\\s?[)）】]?$`);
const besideNumber = new RegExp(`^[(（【]?\\s?${label}([A-E甲乙丙])\\s?(?:类\\s?[)）】]?|[)）】])$`);
/** Lines at the head of a letter in which its number may stand. */
const mostLines = 3;

/** A text without the numbers of documents in it, so that 〔2026〕21号 is not taken for the number of a suggestion. */
export function withoutDocumentNumbers(text: string): string {
  return text.replace(new RegExp(numberInText, 'g'), ' ');
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
  const number = numberInText.exec(plain);
  if (!number) return wholeLine.exec(plain)?.[1] ?? null;
  const beside = [plain.slice(number.index + number[0].length), plain.slice(0, number.index)].map((one) => one.trim());
  return beside.map((one) => besideNumber.exec(one)?.[1]).find((one) => one !== undefined) ?? null;
}

function numberOf(line: string): string | null {
  const plain = line.trim();
  const found = numberInText.exec(plain)?.[0];
  // In a sentence it is the number of another letter.
  return found !== undefined && plain.length - found.length <= 12 ? found.replace(/\s/g, '').replace(/^类/, '') : null;
}

const inSentence =
  /(?:答复|办理)[^。；]{0,12}?(?:类别|分类|结果)(?:属于|属|定为|列为|为|是)?\s?[：:]?\s?[“"（(]?([A-E])[）)”"]?\s?类(?!的|\s?\d+件)/g;

/** The only class that the sentences of a letter give its answer (答复类别为B类); null for none, and for several. */
function classInText({ body }: Paper): string | null {
  const told = new Set(body.flatMap(({ text }) => [...toHalfWidth(text).matchAll(inSentence)].map((hit) => hit[1])));
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}

/** Number and class over a reply letter, on lines of their own, on one, before or behind each other; a class may stand in a sentence. */
export function readLetterhead(paper: Paper): Letterhead {
  const lines = headLines(paper);
  const first = (read: (line: string) => string | null) => lines.map(read).find((one) => one !== null) ?? null;
  return { answerNumber: first(numberOf), answerClass: first(classOf) ?? classInText(paper) };
}
