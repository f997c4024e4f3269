import { titleKey } from '#core/language/title-key.ts';
import type { SourceLine } from '../text/source-line.ts';
import type { ReadPaper } from './read-paper.ts';
import {
  aboutFirst,
  attachedBelow,
  attachedNoun,
  attachmentBehind,
  draftBehind,
  listOfAttached,
  nounLast,
  quotedFirst,
} from './set-parents.rules.ts';

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
  const named = quotedFirst.form.find(document.title)?.groups.title;
  if (document.kind === 'term-explanation') {
    return (named === undefined ? undefined : owners.get(titleKey(named))) ?? main.document.id;
  }
  if (cut.head?.isAttachment) return ownerByLabel(cut.leadLines, owners) ?? main.document.id;
  if (belongsByTitle(paper, main)) return main.document.id;
  if (isNamedAtEnd(previous, document.title)) return previous.document.parent ?? previous.document.id;
  const shows = previous.document.kind === 'announcement' || previous.document.kind === 'motion-text';
  if (document.kind === 'law-text' && shows && mentions(previous, document.title)) return previous.document.id;
  if (previous.document.parent !== null && previous.cut.head?.isAttachment && mentions(previous, document.title)) {
    return previous.document.parent;
  }
  return null;
}

/** `云泽市中级人民法院` / `工作报告附件`: the label itself says whose attachment it is. */
function ownerByLabel(lines: SourceLine[], owners: Map<string, string>): string | undefined {
  const words = lines.map((line) => line.text).join('');
  const label = attachmentBehind.form.replace(words.replaceAll(' ', ''));
  return label === '' ? undefined : owners.get(titleKey(label));
}

/** A list, table or note without a by-line whose title goes on from the title of the paper before: `…情况汇总` after `…情况的报告`. */
function belongsByTitle(paper: ReadPaper, main: ReadPaper): boolean {
  const { head } = paper.cut;
  if (head === null || head.author !== null || head.notes.length > 0 || head.hasSalutation || head.inContents)
    return false;
  const own = titleKey(paper.document.title);
  const whole = titleKey(main.document.title);
  // A cover leaf: a title and nothing under it, before the papers that carry the same words.
  if (main.body.length === 0) return whole.length >= 6 && own.startsWith(whole);
  const matter = nounLast.form.replace(aboutFirst.form.replace(whole));
  return matter.length >= 6 && own.startsWith(matter) && attachedNoun.form.test(own);
}

/** A list `附：1．…` or `附件：…` in the last lines of the paper before names this title. */
function isNamedAtEnd(previous: ReadPaper, title: string): boolean {
  const key = titleKey(title);
  const tail = previous.body.slice(-8).map((paragraph) => paragraph.text);
  const from = tail.findIndex((text) => listOfAttached.form.test(text));
  return from >= 0 && key.length >= 6 && titleKey(tail.slice(from).join('')).includes(key);
}

function mentions(paper: ReadPaper, title: string): boolean {
  const key = titleKey(title);
  const words = draftBehind.form.replace(key);
  const text = titleKey(
    paper.document.title +
      paper.body
        .slice(0, 30)
        .map((paragraph) => paragraph.text)
        .join(''),
  );
  return words.length >= 4 && (text.includes(words) || attachedBelow.form.test(text));
}
