import { titleKey } from '../text/title-key.ts';
import type { ReadPaper } from './read-papers.ts';

/**
 * Gives attached papers the id of the paper they are attached to: papers under a label 附件; the explanation of terms of a
 * report; a text that the paper just before lays before the meeting or makes known; what a list 附：… at the end names.
 */
export function setParents(papers: ReadPaper[]): void {
  const owners = new Map<string, string>();
  let main: ReadPaper | undefined;
  for (const [order, paper] of papers.entries()) {
    const previous = papers[order - 1];
    const owner = ownerOf(paper, previous, main, owners);
    if (owner !== null) paper.document.parent = owner;
    else main = paper;
    owners.set(titleKey(paper.document.title), paper.document.id);
  }
}

function ownerOf(
  paper: ReadPaper,
  previous: ReadPaper | undefined,
  main: ReadPaper | undefined,
  owners: Map<string, string>,
): string | null {
  if (previous === undefined || main === undefined) return null;
  const { document, cut } = paper;
  const named = /^《(.+)》/.exec(document.title)?.[1];
  if (document.kind === 'term-explanation') {
    return (named === undefined ? undefined : owners.get(titleKey(named))) ?? main.document.id;
  }
  if (cut.head?.isAttachment) return main.document.id;
  if (isNamedAtEnd(previous, document.title)) return previous.document.parent ?? previous.document.id;
  const shows = previous.document.kind === 'announcement' || previous.document.kind === 'motion-text';
  if (document.kind === 'law-text' && shows && mentions(previous, document.title)) return previous.document.id;
  if (previous.document.parent !== null && previous.cut.head?.isAttachment && mentions(previous, document.title)) {
    return previous.document.parent;
  }
  return null;
}

/** A list `附：1．…` or `附件：…` in the last lines of the paper before names this title. */
function isNamedAtEnd(previous: ReadPaper, title: string): boolean {
  const key = titleKey(title);
  const tail = previous.body.slice(-8).map((paragraph) => paragraph.text);
  const from = tail.findIndex((text) => /^附(?:件)?\s?[:：]/.test(text));
  return from >= 0 && key.length >= 6 && titleKey(tail.slice(from).join('')).includes(key);
}

function mentions(paper: ReadPaper, title: string): boolean {
  const key = titleKey(title);
  const words = key.replace(/(?:修订|修正)?草案.*$/, '');
  const text = titleKey(
    paper.document.title +
      paper.body
        .slice(0, 30)
        .map((paragraph) => paragraph.text)
        .join(''),
  );
  return words.length >= 4 && (text.includes(words) || /附后/.test(text));
}
