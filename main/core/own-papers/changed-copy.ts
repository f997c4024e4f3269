import type { Workspace } from '../context-parts.ts';
import { compareLetters } from './compare-letters.ts';
import { type IssuedPaper, lettersOfIssued } from './issued-papers.ts';
import { isChangedCopy, isProbablyCopy, mayBeCopy, mostLettersOfCopy } from './same-paper.ts';
import type { SoughtText } from './sought-text.ts';
import { guessFromSample } from './text-print.ts';

/** Papers whose whole text is laid beside that of a file. */
const mostLaidBeside = 6;

/** The paper of which a file is a changed copy, null for one that only the file's mark tells of, and how much of it is there. */
export type FoundCopy = { paper: IssuedPaper | null; share: number };

/** Finds the paper of which the file is a changed copy: the one it is marked as, else the issued one that it has most of. */
export async function findChangedCopy(sought: SoughtText, context: Workspace): Promise<FoundCopy | null> {
  const { plain, grams, mark, issued } = sought;
  const marked = issued.find(({ print }) => print.sha256 === mark?.print.sha256);
  if (marked !== undefined) {
    const share = await shareIn(sought, marked, true, context);
    if (share !== null) return { paper: marked, share };
  }
  const best = await nearestIssued(sought, context);
  if (best !== null || mark === null || marked !== undefined) return best;
  const guess = guessFromSample(mark.print, grams);
  return isProbablyCopy(mark.print, plain.length, guess) ? { paper: null, share: guess.share } : null;
}

async function nearestIssued(sought: SoughtText, context: Workspace): Promise<FoundCopy | null> {
  let best: FoundCopy | null = null;
  for (const paper of likeliest(sought)) {
    const share = await shareIn(sought, paper, false, context);
    if (share !== null && share > (best?.share ?? 0)) best = { paper, share };
  }
  return best;
}

/** The issued papers that the samples speak for most: trial exports of one paper may be many, and differ by a number. */
function likeliest({ issued, plain, grams }: SoughtText): IssuedPaper[] {
  return issued
    .filter(({ print }) => plain.length <= mostLettersOfCopy(print.letters))
    .map((paper) => ({ paper, guess: guessFromSample(paper.print, grams) }))
    .filter(({ guess }) => mayBeCopy(guess))
    .sort((a, b) => b.guess.share - a.guess.share)
    .slice(0, mostLaidBeside)
    .map(({ paper }) => paper);
}

/** Share of an issued paper that stands in the file when that is a changed copy of it; else null. */
async function shareIn(
  sought: SoughtText,
  { record }: IssuedPaper,
  isMarked: boolean,
  { store }: Workspace,
): Promise<number | null> {
  const letters = await lettersOfIssued(store, record);
  if (letters === null) return null;
  const found = compareLetters(letters, sought.plain);
  return isChangedCopy(letters.text.length, found, isMarked) ? found.share : null;
}
