import type { FeedbackRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { ReadFeedback, ReadMeasure } from '#shared/domain/readings/read-feedback.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { groupBy } from '../../group-by.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import type { Steps } from '../../steps.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { fieldsOf } from '../offers/reader-fields.ts';
import { renewed } from '../offers/renew-record.ts';
import { reportsOfPaper, shareMeasures } from '../opinions/reports-of-paper.ts';
import { nameOrgan } from '../organs/name-organ.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { answerParts } from './answer-parts.ts';
import { citationIn } from './citation-in.ts';
import type { Decided } from './is-touched.ts';
import { layPassages } from './lay-passages.ts';
import { opinionsCited } from './opinions-cited.ts';
import { pointsReported } from './points-reported.ts';
import { documentId } from './propose-documents.ts';
import { settle } from './settle.ts';
import { versionOf } from './version-of.ts';

/** The organ that signs an answer; `市政府办公室` answers for itself, whoever it speaks for. */
function signerOf(draft: LedgerDraft, paper: DocumentRecord | null, signer: string | null): string | null {
  const found = findOrganNames(signer ?? '')[0]?.name ?? signer;
  return found ? nameOrgan(draft, found, paper && placeOfDocument(paper)) : null;
}

function newFeedback(
  draft: LedgerDraft,
  source: string,
  read: ReadFeedback,
  papers: ReadonlyMap<string, Paper>,
): FeedbackRecord {
  const id = documentId(source, read.document);
  const paper = draft.get('documents', id);
  const title = paper?.title ?? '';
  const body = papers.get(read.document)?.body ?? [];
  const paragraphs = body.map(({ text }) => text);
  const parts = answerParts(body);
  const onlyPoints = pointsReported(title, paragraphs);
  const cites = opinionsCited(title, paragraphs);
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
    ...(cites.length > 0 && { cites }),
    ...(onlyPoints && { onlyPoints }),
    ...(parts.length > 0 && { answerParts: parts }),
    version: versionOf(title, paragraphs),
    round: 1,
    receivedOn: paper?.date ?? null,
    organ: signerOf(draft, paper, paper?.office ?? null) ?? signerOf(draft, paper, paper?.author ?? null),
    sameAs: null,
    entered: [],
  };
}

/**
 * Ids of the measures of a report. One of which a person decided something keeps its id and its words; where the reading cuts these
 * otherwise it stays as it is, and what is read inside it is not entered beside it.
 */
function layMeasures(feedback: string, measures: readonly ReadMeasure[], kept: readonly MeasureRecord[]) {
  const { ids, split, joined } = layPassages(
    measures.map((measure) => citationIn(feedback, measure)),
    kept.map(({ id, citation }) => ({ id, passage: citation })),
  );
  const claimed = new Set([...[...split.values()].flat(), ...joined.keys()]);
  const taken = new Set([...ids.filter((id) => id !== null), ...kept.map((one) => one.id)]);
  const free = (place: number) => {
    let number = place + 1;
    while (taken.has(`${feedback}-m${number}`)) number += 1;
    taken.add(`${feedback}-m${number}`);
    return `${feedback}-m${number}`;
  };
  const all = ids.map((id, place) => (claimed.has(place) ? null : (id ?? free(place))));
  return { ids: all, stay: [...split.keys(), ...[...joined.values()].flat()] };
}

function proposeMeasures(
  draft: LedgerDraft,
  feedback: string,
  measures: readonly ReadMeasure[],
  kept: readonly MeasureRecord[],
): string[] {
  const { ids, stay } = layMeasures(feedback, measures, kept);
  let under: string | null = null;
  measures.forEach((read, index) => {
    const id = ids[index] ?? null;
    if (id === null) return;
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
  return [...ids.filter((id) => id !== null), ...stay];
}

/** Renews the further reports that persons made of a paper, which answers several opinions. Gives the ids of all that is left of it. */
function renewOthers(draft: LedgerDraft, first: FeedbackRecord, decided: Decided): string[] {
  const [own, ...others] = reportsOfPaper(draft, first);
  if (!own || others.length === 0) return [];
  const { title, document, source, answers, deliberatedAt, pointsNamed, receivedOn, version, organ } = first;
  for (const other of others) {
    const said = { title, document, source, answers, deliberatedAt, pointsNamed, receivedOn, version, organ };
    draft.put('feedback', renewed('feedback', other, said));
    for (const one of draft.all('measures')) {
      if (one.feedback === other.id && !decided.has(one.id)) draft.remove('measures', one.id);
    }
  }
  shareMeasures(draft, own);
  const all = new Set([own, ...others].map(({ id }) => id));
  return [...all, ...draft.all('measures').flatMap(({ id, feedback }) => (all.has(feedback) ? [id] : []))];
}

/** Which opinion it answers is found across all sources (`joinFeedback`). */
const settled = fieldsOf('feedback').filter((field) => field !== 'opinion');

/** Enters the feedback reports of a source, whose texts are `papers`, with their measures, in steps. Gives the ids of what the reading holds. */
export function* proposeFeedback(
  draft: LedgerDraft,
  source: SourceRecord,
  reading: Reading,
  decided: Decided,
  papers: readonly Paper[] = [],
): Steps<string[]> {
  const byId = new Map(papers.map((paper) => [paper.document.id, paper]));
  // Once for all reports: what is entered below has no decision of a person.
  const kept = groupBy(
    draft.all('measures').filter(({ id }) => decided.has(id)),
    (measure) => measure.feedback,
  );
  const ids: string[] = [];
  for (const read of reading.feedback) {
    yield;
    const feedback = newFeedback(draft, source.id, read, byId);
    settle(draft, 'feedback', feedback, settled);
    ids.push(feedback.id, ...proposeMeasures(draft, feedback.id, read.measures, kept.get(feedback.id) ?? []));
    ids.push(...renewOthers(draft, feedback, decided));
  }
  return ids;
}
