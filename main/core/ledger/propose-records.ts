import type { ListReport } from '#shared/contract/list-preview.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { Paper } from '../reading/structure/paper.ts';
import { atOnce, type Steps } from '../steps.ts';
import { joiningAll } from './joins/join-all.ts';
import { joinMotions } from './joins/join-motions.ts';
import { readingDraft } from './ledger-draft.ts';
import { draftPlaces } from './places/ledger-places.ts';
import { countReading } from './propose/count-reading.ts';
import { followPapers, papersOfSource } from './propose/follow-papers.ts';
import { decidedIds } from './propose/is-touched.ts';
import { keepPaperIds } from './propose/keep-paper-ids.ts';
import { motionClaims } from './propose/motion-claims.ts';
import { proposeCommitments } from './propose/propose-commitments.ts';
import { documentId, proposeDocuments } from './propose/propose-documents.ts';
import { proposeFeedback } from './propose/propose-feedback.ts';
import { proposeOpinions } from './propose/propose-opinions.ts';
import { proposeSuggestions } from './propose/propose-suggestions.ts';
import { proposeTargets } from './propose/propose-targets.ts';
import { sweepVanished } from './propose/sweep-vanished.ts';

/**
 * What a source brings to the ledger, as one change: the source itself with its counts, its papers, opinions with their
 * points, answers with their measures, motions, suggestions, targets, projects, personnel, organs and (from the text of
 * `bodies`) promises, and everything that these join across sources. Reading the same file again, or by a newer reader, doubles nothing and overwrites nothing that a
 * person set; what an earlier reading proposed and nobody touched goes when it is not found again. What the ledger says does
 * not depend on the order of imports; only ids do, which are given by what came first and never change. `operations` is empty when nothing is new.
 */
export function proposeRecords(
  ledger: Ledger,
  described: SourceRecord,
  read: Reading,
  bodies: readonly Paper[] = [],
): Change {
  return proposeSource(ledger, described, read, bodies).change;
}

/** What a source brings, and what became of the rows of its lists; null where it has none. */
export type ProposedSource = { change: Change; listed: ListReport | null };

/** As `proposeRecords`, with what is to be said of each row of its lists. */
export function proposeSource(
  ledger: Ledger,
  described: SourceRecord,
  read: Reading,
  bodies: readonly Paper[] = [],
): ProposedSource {
  return atOnce(proposingSource(ledger, described, read, bodies));
}

/** As `proposeSource`, in steps: some papers of a file may hold what takes long to read. The ledger must stay as it is meanwhile. */
export function* proposingSource(
  ledger: Ledger,
  described: SourceRecord,
  read: Reading,
  bodies: readonly Paper[],
): Steps<ProposedSource> {
  const draft = readingDraft(ledger);
  const decided = decidedIds(draft);
  const { source, reading, papers } = keepPaperIds(draft, { source: described, reading: read, papers: bodies });
  const before = { papers: papersOfSource(draft, source.id), places: draftPlaces(draft) };
  draft.put('sources', { ...source, counts: countReading(reading) });
  yield;
  yield* proposeDocuments(draft, source, reading, papers);
  yield;
  const opinions = yield* proposeOpinions(draft, source, reading, decided, papers);
  yield;
  const feedback = yield* proposeFeedback(draft, source, reading, decided, papers);
  const lists = proposeSuggestions(draft, source, reading, before.places);
  yield;
  const found = new Set([
    ...opinions,
    ...feedback,
    ...lists.found,
    ...proposeTargets(draft, source, reading),
    ...(yield* proposeCommitments(draft, source, papers)),
  ]);
  const papersFound = new Map(reading.documents.map((paper) => [documentId(source.id, paper.id), paper]));
  sweepVanished(draft, { source: source.id, found, papers: papersFound, decided });
  followPapers(draft, source.id, before.papers);
  yield;
  joinMotions(draft, source.id, motionClaims(source, reading), decided);
  yield* joiningAll(draft);
  yield;
  return { change: draft.change('source-imported', source.title), listed: lists.listed };
}
