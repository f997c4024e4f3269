import { splitSentences } from '#core/language/sentences.ts';
import { kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Paper } from '../../structure/paper.ts';
import { cellsOf } from '../table-cells.ts';
import { isOnlyProposed } from './adoption.ts';
import { committeesIn } from './committee.ts';
import type { Disposition } from './disposition.rules.ts';
import { decidedByNumber, dispositionsByNumber } from './disposition.ts';
import { type MotionDoubt, readListedMotions } from './motion-list.ts';
import { leadingIn, mergersIn, withMergers } from './motion-mergers.ts';
import { notCountedInName } from './motion-name.rules.ts';
import { readMotionTables } from './motion-table.ts';
import { readMotionText } from './motion-text.ts';

type Candidate = ReadMotion & { fromList: boolean; unread?: MotionDoubt[]; into?: number; beside?: number };

const kinds = kindsThat('motions');
const plain = (title: string) => notCountedInName.form.replaceAll(title);

function isSame(a: ReadMotion, b: ReadMotion): boolean {
  const sameTitle = plain(a.title) === plain(b.title);
  if (a.number !== null && b.number !== null)
    return a.number === b.number && (sameTitle || a.grounds !== null || b.grounds !== null);
  return sameTitle;
}

/** One record out of two mentions of a motion: the list entry stays, what it does not say is taken from the other. */
function join(a: Candidate, b: Candidate): Candidate {
  const [main, other] = b.fromList && !a.fromList ? [b, a] : [a, b];
  return {
    ...main,
    number: main.number ?? other.number,
    leadProposers: main.leadProposers.length > 0 ? main.leadProposers : other.leadProposers,
    signers: main.signers ?? other.signers,
    disposition: main.disposition ?? other.disposition,
    grounds: main.grounds ?? other.grounds,
    unread: [...(main.unread ?? []), ...(other.unread ?? [])],
    confidence: Math.max(main.confidence, other.confidence),
    because: joinReasons(main, other),
  };
}

/** What either mention says; deputies that one of them names are not missing. */
function joinReasons(main: Candidate, other: Candidate): ReadMotion['because'] {
  const all = [...new Set([...main.because, ...other.because])];
  return all.includes('proposers-named') ? all.filter((reason) => reason !== 'proposers-missing') : all;
}

function candidates(paper: Paper): Candidate[] {
  const rows = readMotionTables(paper).map((row) => ({ ...row, fromList: true }));
  if (paper.document.kind !== 'motion-text') return [...readListedMotions(paper), ...rows];
  const motion = readMotionText(paper);
  return motion ? [{ ...motion, fromList: false }, ...rows] : rows;
}

/** The sentences of review reports, which tell of motions by their numbers. */
function sentencesOfReviews(papers: Paper[]): string[] {
  return (
    papers
      .filter((paper) => paper.document.kind === 'motion-review-report')
      // A row of a table tells of its own motion alone.
      .flatMap((paper) => paper.body.filter((paragraph) => cellsOf(paragraph) === null))
      .flatMap((paragraph) => splitSentences(paragraph.text))
      .map(({ text }) => text)
  );
}

/** What the sentences of reviews decide by number, and which of the sentences only propose it. */
type Reviewed = { sentences: readonly string[]; proposing: ReadonlySet<string> };

/** A motion with what a sentence of a review says becomes of it, where nothing else did. */
function withDecided<M extends ReadMotion>(motion: M, disposition: Disposition, isProposed: boolean): M {
  return { ...motion, disposition, ...(isProposed && { proposed: true as const }) };
}

/** Motions of whose disposition nothing else told, by the sentences of reviews that name their numbers. */
function withReviewed<M extends ReadMotion>(motions: readonly M[], { sentences, proposing }: Reviewed): M[] {
  const decided = new Map(
    sentences.flatMap((sentence) =>
      [...decidedByNumber(sentence)].map(([number, is]) => [number, { is, isProposed: proposing.has(sentence) }]),
    ),
  );
  return motions.map((motion) => {
    // One that has its number as a suggestion became one, with whatever it is handled.
    const isOpen = motion.disposition === null && motion.suggestion === undefined && motion.number !== null;
    const own = isOpen ? decided.get(motion.number ?? 0) : undefined;
    return own ? withDecided(motion, own.is, own.isProposed) : motion;
  });
}

/** Motions with the committees to which sentences of a review give them, by number or by title. */
function withCommittees<M extends ReadMotion>(motions: readonly M[], { sentences, proposing }: Reviewed): M[] {
  const told = sentences.flatMap((sentence) =>
    committeesIn(sentence).map((one) => ({ ...one, isProposed: proposing.has(sentence) })),
  );
  return motions.map((motion) => {
    const own = told.find(
      ({ numbers, titles }) =>
        (motion.number !== null && numbers.includes(motion.number)) ||
        titles.some((title) => plain(title) === plain(motion.title)),
    );
    if (own === undefined) return motion;
    const given = { ...motion, committee: own.committee };
    // What a committee is to deliberate on was referred to it, unless something else was told of it.
    const isOpen = motion.disposition === null && motion.suggestion === undefined && own.deliberates;
    return isOpen ? withDecided(given, 'referred', own.isProposed) : given;
  });
}

/** Motions with those marked of which a paper of `proposing` tells what is to become of them. */
function withProposals(motions: readonly ReadMotion[], proposing: readonly Paper[]): ReadMotion[] {
  const papers = new Set(proposing.map(({ document }) => document.id));
  return motions.map((motion) =>
    motion.disposition !== null && papers.has(motion.document) ? { ...motion, proposed: true as const } : motion,
  );
}

/** What papers tell of a motion in words that could not be read, unless something else told it: a person has to say. */
function warnOfUnread({ unread = [], ...motion }: Candidate): ReadWarning[] {
  const isKnown: Readonly<Record<MotionDoubt, boolean>> = {
    'motion-movers-unread': motion.leadProposers.length > 0,
    'motion-disposition-unread': motion.disposition !== null,
  };
  const open = [...new Set(unread)].filter((code) => !isKnown[code]);
  return open.map((code) => ({ line: motion.firstLine, code, message: `motion ${motion.number ?? motion.title}` }));
}

/** Numbers that are missing between the first and the last listed motion: a sign that an entry was not found. */
function warnOfMissing(motions: ReadMotion[]): ReadWarning[] {
  const listed = motions.filter((motion) => motion.number !== null).sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return listed.slice(1).flatMap((motion, at) => {
    const previous = listed[at]?.number ?? 0;
    if ((motion.number ?? 0) <= previous + 1) return [];
    return [
      {
        line: motion.firstLine,
        code: 'motion-number-gap',
        message: `motion ${motion.number} follows motion ${previous}`,
      },
    ];
  });
}

/**
 * The motions of a source, one record each however often they are named: from lists, review reports and full texts. Sorted by
 * number; those without one come last in the order of the text.
 */
export function readMotions(papers: Paper[]): { motions: ReadMotion[]; warnings: ReadWarning[] } {
  const joined: Candidate[] = [];
  for (const paper of papers) {
    if (!kinds.has(paper.document.kind)) continue;
    for (const candidate of candidates(paper)) {
      const at = joined.findIndex((one) => isSame(one, candidate));
      const known = joined[at];
      if (known) joined[at] = join(known, candidate);
      else joined.push(candidate);
    }
  }
  const sentences = sentencesOfReviews(papers);
  const named = new Map(sentences.flatMap((sentence) => [...dispositionsByNumber(sentence)]));
  for (const number of sentences.flatMap(leadingIn)) named.delete(number);
  const reviewed = { sentences, proposing: new Set(sentencesOfReviews(papers.filter(isOnlyProposed))) };
  const told = joined.map(({ fromList: _, unread: __, ...motion }) => {
    // One that has its number as a suggestion became one, with whatever it is handled.
    const isOpen = motion.number !== null && motion.suggestion === undefined;
    const disposition = isOpen ? named.get(motion.number ?? 0) : undefined;
    return disposition ? { ...motion, disposition } : motion;
  });
  const motions = withProposals(
    withMergers(withCommittees(withReviewed(told, reviewed), reviewed), sentences.flatMap(mergersIn)),
    papers.filter(isOnlyProposed),
  );
  motions.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || a.firstLine - b.firstLine);
  return { motions, warnings: [...warnOfMissing(motions), ...joined.flatMap(warnOfUnread)] };
}
