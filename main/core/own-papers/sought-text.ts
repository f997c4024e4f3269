import type { Line } from '../reading/drawn-text.ts';
import type { ExaminedSource } from '../reading/examined-source.ts';
import type { SourceLine } from '../reading/text/source-line.ts';
import type { IssuedPaper } from './issued-papers.ts';
import { lettersOf } from './letters.ts';
import type { PaperMark } from './paper-mark.ts';
import { mostLettersOfCopy } from './same-paper.ts';
import { gramsOf } from './text-grams.ts';
import { withoutPageHeads } from './without-page-heads.ts';

/** What is known of a file when it is laid beside the papers of this program. */
export type SoughtText = {
  /** Letters of everything drawn from the file, for the very same text. */
  whole: string;
  /** Letters of the text alone, heads and numbers of pages and the web page around it left out. */
  plain: string;
  grams: ReadonlySet<number>;
  mark: PaperMark | null;
  issued: readonly IssuedPaper[];
  title: string;
};

/** A letter's number that was left open until it is signed stands like a part of its title. */
const openReference = /^[^〔《]{2,16}〔\d{4}〕\s*号\s*/u;

/** A shorter text without a mark says too little to be anybody's. */
const leastLetters = 40;

/** What a file may be compared by; null when it is too long, or too short, to be any of the papers. */
export function soughtIn(
  examined: ExaminedSource,
  mark: PaperMark | null,
  issued: readonly IssuedPaper[],
): SoughtText | null {
  const prints = [...issued.map((one) => one.print), ...(mark === null ? [] : [mark.print])];
  const longest = prints.reduce((most, print) => Math.max(most, print.letters), 0);
  // Nothing that is longer than the longest of them can be one of them; a gazette is not looked at any further.
  const whole = lettersOf(bodyLines(examined), mostLettersOfCopy(longest));
  if (longest === 0 || whole === null || (mark === null && whole.length < leastLetters)) return null;
  const plain = lettersOf(withoutPageHeads(textLines(examined)).map((line) => line.text)) ?? '';
  const title = (examined.reading.documents[0]?.title ?? examined.reading.source.name).replace(openReference, '');
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
