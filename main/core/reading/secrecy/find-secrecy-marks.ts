import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import type { SecrecyMark } from '#shared/domain/secrecy-mark.ts';
import type { DrawnText, Line } from '../drawn-text.ts';
import { unseenSign } from './mark-pieces.rules.ts';
import { edgesOfLine, piecesOfLine, piecesOfName } from './mark-pieces.ts';
import { freePrint, type SecrecyRule, secrecyMarkRules } from './secrecy-mark.rules.ts';

/** Lines of the first page that are its head, and of each further page where the pages are known. */
const headLines = { first: 15, later: 3 };

type Rules = readonly (SecrecyRule & FormRule)[];
const rules: Rules = secrecyMarkRules;
const anywhere: Rules = rules.filter((rule) => rule.anywhere);

type Found = Pick<SecrecyMark, 'kind' | 'words'>;

/** Spaces, widths and letter-spacing do not count: `机　密 ★ １０ 年` is `机密★10年`. */
function compact(words: string): string {
  return unseenSign.form.replaceAll(words.normalize('NFKC'));
}

function among(pieces: readonly string[], own: Rules): Found | null {
  const found = pieces.flatMap((piece): Found[] => {
    const rule = firstMatch(own, compact(piece))?.rule;
    return rule === undefined ? [] : [{ kind: rule.kind, words: piece.trim() }];
  });
  // Of pieces that hold one another the longest tells most: 机密★ and 机密★10年.
  return found.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}

/** The mark of a line that stands in a head or at the edge of a page; null for none. */
export function markOfHeadLine(text: string): Found | null {
  const found = among(piecesOfLine(text), rules) ?? among(edgesOfLine(text), anywhere);
  return found?.kind === 'internal' && freePrint.test(text) ? null : found;
}

/** The numbers of the lines that are the heads of pages: text of a page that goes on is none. */
function headNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const heads = new Set<number>();
  let page: number | null | undefined;
  let left = headLines.first;
  for (const line of lines) {
    const turns = page !== undefined && (line.page !== page || line.hint?.startsPage === true);
    page = line.page;
    if (turns) left = headLines.later;
    if (line.text.trim() === '') continue;
    if (left > 0) heads.add(line.number);
    left -= 1;
  }
  return heads;
}

function marksOfLines(lines: readonly Line[], file: string): SecrecyMark[] {
  const heads = headNumbers(lines);
  return lines.flatMap(({ text, number, hint }) => {
    const isEdge = hint?.furniture === 'running-head';
    const isHead = isEdge || heads.has(number);
    // Long papers have thousands of lines, and few of them the sign that every mark with a star has.
    if (!isHead && !text.includes('密')) return [];
    const found = isHead ? markOfHeadLine(text) : among([text, ...edgesOfLine(text)], anywhere);
    return found ? [{ ...found, place: isEdge ? 'page-edge' : 'line', line: number, file } as const] : [];
  });
}

function marksOfName(name: string): SecrecyMark[] {
  const found = among(piecesOfName(name), rules);
  return found ? [{ ...found, place: 'file-name', line: null, file: name }] : [];
}

/**
 * The marks of secrecy that a file bears in its name, in the heads of its pages and in what stands above and below them, each once, in
 * this order. Words like 国家秘密 in a sentence or a title are none.
 */
export function findSecrecyMarks(
  { lines, margins = [] }: Pick<DrawnText, 'lines' | 'margins'>,
  name: string,
): SecrecyMark[] {
  const edges = margins.flatMap((text) => markOfHeadLine(text) ?? []);
  const marks: SecrecyMark[] = [
    ...marksOfName(name),
    ...edges.map((found) => ({ ...found, place: 'page-edge', line: null, file: name }) as const),
    ...marksOfLines(lines, name),
  ];
  const keys = marks.map(({ words, place }) => `${place} ${compact(words)}`);
  return marks.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
