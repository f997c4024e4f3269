import type { OwnPaper, TextPrint } from '#shared/domain/own-paper.ts';
import type { HandlerContext } from '../handler.ts';
import type { Line } from '../reading/drawn-text.ts';
import type { ExaminedSource } from '../reading/examined-source.ts';
import type { SourceLine } from '../reading/text/source-line.ts';
import { compareLetters } from './compare-letters.ts';
import { type IssuedPaper, issuedPapers, lettersOfIssued } from './issued-papers.ts';
import { lettersOf } from './letters.ts';
import { fromProperties, type PaperMark } from './paper-mark.ts';
import { isChangedCopy, isProbablyCopy, mayBeCopy, mostLettersOfCopy } from './same-paper.ts';
import { gramsOf } from './text-grams.ts';
import { guessFromSample, printOf } from './text-print.ts';
import { withoutPageHeads } from './without-page-heads.ts';

/** What is known of a file when it is laid beside the papers of this program. */
type Sought = {
  /** Letters of everything drawn from the file, for the very same text. */
  whole: string;
  /** Letters of the text alone, heads and numbers of pages and the web page around it left out. */
  plain: string;
  grams: ReadonlySet<number>;
  mark: PaperMark | null;
  issued: readonly IssuedPaper[];
  title: string;
};

/** A shorter text says too little to be anybody's. */
const leastLetters = 40;

/**
 * The paper of this program that a file is: by its mark and text, by its text alone, or as a copy with some words changed.
 * Null when it is none, and for a file that has substantial text of its own, whatever else it holds.
 */
export async function recogniseOwnPaper(examined: ExaminedSource, context: HandlerContext): Promise<OwnPaper | null> {
  const mark = fromProperties(examined.drawn.properties);
  const issued = await issuedPapers(context.store);
  const sought = soughtIn(examined, mark, issued);
  if (sought === null) return null;
  const same = await sameText(sought, context);
  // Every cell of a workbook may be an answer: a list that was changed at all is read.
  if (same !== null || isWorkbook(examined)) return same;
  return changedCopy(sought, context);
}

function soughtIn(examined: ExaminedSource, mark: PaperMark | null, issued: readonly IssuedPaper[]): Sought | null {
  const prints = [...issued.map((one) => one.print), ...(mark === null ? [] : [mark.print])];
  const longest = prints.reduce((most, print) => Math.max(most, print.letters), 0);
  // Nothing that is longer than the longest of them can be one of them; a gazette is not looked at any further.
  const whole = lettersOf(bodyLines(examined), mostLettersOfCopy(longest));
  if (longest === 0 || whole === null || whole.length < leastLetters) return null;
  const plain = lettersOf(withoutPageHeads(textLines(examined)).map((line) => line.text)) ?? '';
  const title = examined.reading.documents[0]?.title ?? examined.reading.source.name;
  return { whole, plain, grams: new Set(gramsOf(plain)), mark, issued, title };
}

function bodyLines({ drawn }: ExaminedSource): string[] {
  return drawn.lines.filter((line) => line.hint?.furniture === undefined).map((line) => line.text);
}

/** The lines that are text, with the pages of the file. */
function textLines({ drawn, marked }: ExaminedSource): Line[] {
  const text = new Set(marked.views.filter(isText).map((view) => view.number));
  return drawn.lines.filter((line) => text.has(line.number));
}

function isText({ role }: SourceLine): boolean {
  return role !== 'page-mark' && role !== 'running-head' && role !== 'web-noise' && role !== 'rule';
}

function isWorkbook({ drawn }: ExaminedSource): boolean {
  return /spreadsheet|csv/u.test(drawn.mediaType);
}

async function sameText(sought: Sought, context: HandlerContext): Promise<OwnPaper | null> {
  const { mark, issued } = sought;
  const { sha256 } = printOf(sought.whole);
  const how = mark?.print.sha256 === sha256 ? 'property' : 'text';
  const paper = issued.find(({ print }) => print.sha256 === sha256);
  if (paper !== undefined) return ofIssued(paper, how, 1);
  return mark !== null && how === 'property' ? ofMark(mark, sought, how, 1, context) : null;
}

/** The paper of which the file is a changed copy: the one it is marked as, else the issued one that it has most of. */
async function changedCopy(sought: Sought, context: HandlerContext): Promise<OwnPaper | null> {
  const { plain, mark, issued } = sought;
  const isMarked = ({ sha256 }: TextPrint) => sha256 === mark?.print.sha256;
  let best: OwnPaper | null = null;
  for (const paper of issued.filter(({ print }) => mayBe(print, sought))) {
    const letters = await lettersOfIssued(context.store, paper.record);
    if (letters === null) continue;
    const found = compareLetters(letters, plain);
    const isBetter =
      found.share > (best?.share ?? 0) && isChangedCopy(letters.text.length, found, isMarked(paper.print));
    if (isBetter) best = ofIssued(paper, 'nearly', found.share);
  }
  if (best !== null || mark === null || issued.some(({ print }) => isMarked(print))) return best;
  const guess = guessFromSample(mark.print, sought.grams);
  return isProbablyCopy(mark.print, plain.length, guess) ? ofMark(mark, sought, 'nearly', guess.share, context) : null;
}

function mayBe(print: TextPrint, { plain, grams }: Sought): boolean {
  return plain.length <= mostLettersOfCopy(print.letters) && mayBeCopy(guessFromSample(print, grams));
}

function ofIssued({ record }: IssuedPaper, how: OwnPaper['how'], share: number): OwnPaper {
  const { id, kind, title, issuedAt } = record;
  return { brief: id, kind, title, issuedAt, how, share, workspace: 'this' };
}

async function ofMark(
  { kind, workspace: written }: PaperMark,
  { title }: Sought,
  how: OwnPaper['how'],
  share: number,
  { store }: HandlerContext,
): Promise<OwnPaper> {
  const workspace = written === null ? 'unknown' : written === (await store.identity()) ? 'this' : 'other';
  return { brief: null, kind, title, issuedAt: null, how, share, workspace };
}
