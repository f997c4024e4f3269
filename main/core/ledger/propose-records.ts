import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { sureEnough } from '#shared/domain/sure-enough.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import type { Paper } from '../reading/structure/paper.ts';
import { enterUnasked } from './identity/enter-unasked.ts';
import { joinConversions } from './joins/join-conversions.ts';
import { joinCopies } from './joins/join-copies.ts';
import { joinDeputies } from './joins/join-deputies.ts';
import { joinFeedback } from './joins/join-feedback.ts';
import { joinMeetings } from './joins/join-meetings.ts';
import { joinMotions } from './joins/join-motions.ts';
import { joinReplies } from './joins/join-replies.ts';
import { joinTargets } from './joins/join-targets.ts';
import { draftOf, type LedgerDraft } from './ledger-draft.ts';
import { ledgerLanguage } from './ledger-language.ts';
import { joinOrgans } from './organs/join-organs.ts';
import { decidedIds } from './propose/is-touched.ts';
import { motionClaims } from './propose/motion-claims.ts';
import { forgetShown, proposeCommitments } from './propose/propose-commitments.ts';
import { documentId, proposeDocuments } from './propose/propose-documents.ts';
import { proposeFeedback } from './propose/propose-feedback.ts';
import { proposeOpinions } from './propose/propose-opinions.ts';
import { proposeSuggestions } from './propose/propose-suggestions.ts';
import { proposeTargets } from './propose/propose-targets.ts';
import { sweepVanished } from './propose/sweep-vanished.ts';

/**
 * What a source brings to the ledger, as one change: the source itself with its counts, its papers, opinions with their
 * points, answers with their measures, motions, suggestions, targets, projects, personnel, organs and (from the text of
 * `papers`) promises, and everything that these join across sources. Reading the same file again, or by a newer reader, doubles nothing and overwrites nothing that a
 * person set; what an earlier reading proposed and nobody touched goes when it is not found again. The ledger that comes
 * out does not depend on the order of imports. `operations` is empty when nothing is new.
 */
export function proposeRecords(
  ledger: Ledger,
  source: SourceRecord,
  reading: Reading,
  papers: readonly Paper[] = [],
): Change {
  const draft = draftOf(ledger);
  const language = ledgerLanguage(ledger);
  const decided = decidedIds(draft);
  draft.put('sources', withCounts(source, reading));
  proposeDocuments(draft, source, reading);
  const found = new Set([
    ...reading.documents.map((document) => documentId(source.id, document.id)),
    ...proposeOpinions(draft, source, reading, decided),
    ...proposeFeedback(draft, source, reading, decided),
    ...proposeSuggestions(draft, source, reading),
    ...proposeTargets(draft, source, reading),
    ...proposeCommitments(draft, source, papers),
  ]);
  sweepVanished(draft, { source: source.id, found, decided, language });
  joinMotions(draft, source.id, motionClaims(source, reading));
  joinAll(draft, language);
  return draft.change('source-imported', source.title);
}

/** Everything that is laid together across sources except the motions' claims. */
function joinAll(draft: LedgerDraft, language: Language): void {
  enterUnasked(draft);
  joinConversions(draft);
  joinReplies(draft);
  joinDeputies(draft);
  // Copies are told by the meeting and the day of an opinion, and answers are attached by them.
  joinMeetings(draft);
  joinCopies(draft, decidedIds(draft));
  joinTargets(draft);
  joinFeedback(draft, language);
  joinOrgans(draft);
}

/** The change that takes a source and everything of it that nobody worked on out of the ledger. */
export function withdrawSource(ledger: Ledger, source: string): Change {
  const draft = draftOf(ledger);
  const language = ledgerLanguage(ledger);
  const title = draft.get('sources', source)?.title ?? source;
  sweepVanished(draft, { source, found: new Set(), decided: decidedIds(draft), language });
  draft.remove('sources', source);
  forgetShown(draft, source);
  joinMotions(draft, source, []);
  joinAll(draft, language);
  return draft.change('source-removed', title);
}

function withCounts(source: SourceRecord, reading: Reading): SourceRecord {
  const doubtful = [...reading.documents, ...reading.opinions, ...reading.feedback].filter(
    (one) => one.confidence < sureEnough,
  );
  return {
    ...source,
    counts: {
      documents: reading.documents.length,
      opinions: reading.opinions.length,
      points: reading.opinions.reduce((sum, opinion) => sum + opinion.points.length, 0),
      feedback: reading.feedback.length,
      motions: reading.motions.length,
      doubts: doubtful.length,
    },
  };
}
