import type { ReadHeading } from '#shared/domain/readings/read-heading.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { article, fewestSentences, personEntry } from './printed-heading.rules.ts';
import {
  headingOfSentence,
  isShortSentence,
  listHeading,
  type PrintedHeading,
  printedHeading,
} from './printed-heading.ts';

type Open = { rank: number; heading: ReadHeading };
type Placed = { printed: PrintedHeading; paragraph: Paragraph };

/** The kinds of papers whose lines are entries of a list and no headings. */
const lists = new Set(['name-list', 'attendance-list', 'motion-list', 'suggestion-list', 'own-paper']);
/** The deepest rank of a law, the section of a chapter. */
const deepestOfLaw = 3;
/** So many articles make a law. */
const fewestArticles = 3;

/** The headings of every paper as a tree by levels, each with the lines of all that stands under it. */
export function readHeadings(papers: readonly Paper[]): ReadHeading[] {
  return papers.filter(({ document }) => !lists.has(document.kind)).flatMap(headingsOf);
}

function headingsOf({ document, body }: Paper): ReadHeading[] {
  const found: ReadHeading[] = [];
  let open: Open[] = [];
  const placed = document.kind === 'personnel-list' ? placedInList(body) : placedIn(body);
  for (const { printed, paragraph } of placed) {
    const rank = rankAmong(printed, open);
    const kept = open.filter((one) => one.rank < rank);
    close(open.slice(kept.length), paragraph.firstLine - 1);
    const { mark, title } = printed;
    const lines = { firstLine: paragraph.firstLine, lastLine: document.lastLine };
    const heading = { document: document.id, level: kept.length + 1, mark, title, ...lines };
    found.push(heading);
    open = [...kept, { rank, heading }];
  }
  return found;
}

/** The headings of a body in its order; in a law those of its chapters and their sections alone. */
function placedIn(body: readonly Paragraph[]): Placed[] {
  const isLaw = body.filter(({ text }) => article.form.test(text)).length >= fewestArticles;
  const placed: Placed[] = [];
  let sentences: Paragraph[] = [];
  const takeSentences = () => {
    if (sentences.length >= fewestSentences && !isLaw)
      for (const paragraph of sentences) placed.push({ printed: headingOfSentence(paragraph), paragraph });
    sentences = [];
  };
  body.forEach((paragraph, at) => {
    const printed = printedHeading(paragraph, body[at + 1]);
    if (printed === null) {
      if (isShortSentence(paragraph, body[at + 1])) sentences.push(paragraph);
      return;
    }
    takeSentences();
    if (!isLaw || (printed.rank ?? Number.POSITIVE_INFINITY) <= deepestOfLaw) placed.push({ printed, paragraph });
  });
  takeSentences();
  return placed.sort((first, second) => first.paragraph.firstLine - second.paragraph.firstLine);
}

/** The headings of a list of appointments: what is done to those under them, or of which organ they are; its entries are none. */
function placedInList(body: readonly Paragraph[]): Placed[] {
  return body.flatMap((paragraph) => {
    const printed = personEntry.form.test(paragraph.text) ? null : listHeading(paragraph);
    return printed === null ? [] : [{ printed, paragraph }];
  });
}

/** Where a heading without mark stands: beside the last one without mark, else under what is open. */
function rankAmong({ rank }: PrintedHeading, open: readonly Open[]): number {
  if (rank !== null) return rank;
  const beside = open.findLast((one) => one.heading.mark === null && !Number.isInteger(one.rank));
  return beside?.rank ?? Math.floor(open.at(-1)?.rank ?? 0) + halfRank;
}

/** Under the rank of a mark and over that of the next one. */
const halfRank = 0.5;

function close(ended: readonly Open[], lastLine: number): void {
  for (const { heading } of ended) heading.lastLine = lastLine;
}
