import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { formalBehind } from '#shared/domain/figures/followed.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import { likenessOf, wordsOf } from '#shared/text/words-alike.ts';

/** Promises are the same where so much of their words is, and neither day nor figure speaks against it. */
const alike = 0.6;

function isSame(one: CommitmentRecord, other: CommitmentRecord): boolean {
  if (likenessOf(wordsOf(one.citation.quote), wordsOf(other.citation.quote)) === 1) return true;
  const isKept = one.due === other.due || one.figure === other.figure;
  return isKept && likenessOf(wordsOf(one.title), wordsOf(other.title)) >= alike;
}

/** Promises of a draft for comments that its formal report does not make any more, each with that report. */
export function promisesGone(ledger: Ledger): readonly GonePromise[] {
  return kept(ledger.commitments, [ledger.feedback, ledger.organs], () => seekGone(ledger));
}

type GonePromise = { promise: CommitmentRecord; formal: FeedbackRecord };

const kept = keptWith<Ledger['commitments'], readonly GonePromise[]>();

function seekGone(ledger: Pick<Ledger, 'commitments' | 'feedback' | 'organs'>): GonePromise[] {
  const all = listed(ledger.commitments);
  return all.flatMap((promise) => {
    const formal = formalBehind(ledger, promise);
    if (formal === null) return [];
    const isKept = all.some((one) => one.feedback === formal.id && isSame(promise, one));
    return isKept ? [] : [{ promise, formal }];
  });
}
