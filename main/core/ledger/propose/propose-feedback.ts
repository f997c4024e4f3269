import type { FeedbackRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { ReadFeedback, Reading, ReadMeasure } from '#shared/domain/reading.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { nameOrgan } from '../organs/name-organ.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { citationIn } from './citation-in.ts';
import type { Decided } from './is-touched.ts';
import { documentId } from './propose-documents.ts';
import { passageIds, settle } from './settle.ts';

/** The organ that signs an answer; `市政府办公室` answers for itself, whoever it speaks for. */
function signerOf(draft: LedgerDraft, paper: DocumentRecord | null, signer: string | null): string | null {
  const found = findOrganNames(signer ?? '')[0]?.name ?? signer;
  return found ? nameOrgan(draft, found, paper && placeOfDocument(paper)) : null;
}

function newFeedback(draft: LedgerDraft, source: string, read: ReadFeedback): FeedbackRecord {
  const id = documentId(source, read.document);
  const paper = draft.get('documents', id);
  const title = paper?.title ?? '';
  return {
    id,
    title,
    document: id,
    source,
    answers: read.answers,
    opinion: null,
    attachment: 'none',
    candidates: [],
    deliberatedAt: read.deliberatedAt,
    pointsNamed: read.pointsNamed,
    version: /征求意见|送审稿|讨论稿|初稿/.test(title) ? 'draft' : 'formal',
    round: 1,
    receivedOn: paper?.date ?? null,
    organ: signerOf(draft, paper, paper?.office ?? null) ?? signerOf(draft, paper, paper?.author ?? null),
    sameAs: null,
    entered: [],
  };
}

function proposeMeasures(
  draft: LedgerDraft,
  feedback: string,
  measures: readonly ReadMeasure[],
  decided: Decided,
): string[] {
  const kept = draft.all('measures').filter((one) => one.feedback === feedback && decided.has(one.id));
  const ids = passageIds(
    `${feedback}-m`,
    measures.map((measure) => citationIn(feedback, measure)),
    kept,
  );
  let under: string | null = null;
  measures.forEach((read, index) => {
    const id = ids[index] ?? `${feedback}-m${index + 1}`;
    if (read.level === 1) under = id;
    const measure: MeasureRecord = {
      id,
      feedback,
      level: read.level,
      number: read.number,
      title: read.heading,
      citation: citationIn(feedback, read),
      organs: read.organs,
      figures: read.figures,
      under: read.level === 1 ? null : under,
    };
    draft.put('measures', measure);
  });
  return ids;
}

/** Enters the feedback reports of a source with their measures. Gives the ids of what the reading holds. */
export function proposeFeedback(
  draft: LedgerDraft,
  source: SourceRecord,
  reading: Reading,
  decided: Decided,
): string[] {
  const ids: string[] = [];
  for (const read of reading.feedback) {
    const feedback = newFeedback(draft, source.id, read);
    settle(draft, 'feedback', feedback, [
      'title',
      'answers',
      'deliberatedAt',
      'pointsNamed',
      'version',
      'receivedOn',
      'organ',
    ]);
    ids.push(feedback.id, ...proposeMeasures(draft, feedback.id, read.measures, decided));
  }
  return ids;
}
