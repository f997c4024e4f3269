import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { DocumentRecord, SourceRecord, SuggestionReply } from '#shared/domain/source-record.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import type { Steps } from '../../steps.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { printedSitting } from '../meetings/printed-sitting.ts';
import { printedHearing } from '../opinions/printed-hearing.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { placesOfSource } from '../places/source-places.ts';
import { agendaItems } from './agenda-items.ts';
import { decisionOf } from './decision-of.ts';
import { readCovering } from './read-covering.ts';
import { readExtension } from './read-extension.ts';
import { readPlanLetter } from './read-plan-letter.ts';
import { readSupplement } from './read-supplement.ts';
import { settle } from './settle.ts';

/** An opinion tells in its first paragraphs, behind whom it greets, when the report was heard. */
const openingParagraphs = 5;

/** Library id of a paper of a source. */
export function documentId(source: string, local: string): string {
  return `${source}-${local}`;
}

/** What a reply letter answers; the suggestions themselves are found by `joinReplies`, whichever comes first. */
function repliesOf(
  draft: LedgerDraft,
  reading: Reading,
  document: ReadDocument,
  place: string | null,
): Pick<DocumentRecord, 'reply' | 'moreReplies'> {
  if (document.kind !== 'suggestion-reply') return {};
  const read = reading.suggestions.filter((one) => one.document === document.id);
  const [reply, ...moreReplies] = read.map((one) => replyOf(draft, one, document, place));
  return { ...(reply && { reply }), ...(moreReplies.length > 0 && { moreReplies }) };
}

function replyOf(
  draft: LedgerDraft,
  read: ReadSuggestion,
  document: ReadDocument,
  place: string | null,
): SuggestionReply {
  const { number, title, proposers, signers, answerClass, session = null, channel = null, answerNumber } = read;
  const answeredOn = read.answeredOn ?? document.date;
  const organs = nameOrgans(draft, read.lead, place);
  const promise = read.cells.承诺事项?.replaceAll('\n', '');
  return {
    number,
    session,
    channel,
    title,
    proposers,
    ...(signers !== undefined && { signers }),
    organs,
    answeredOn,
    answerClass,
    ...(answerNumber && { answerNumber }),
    ...(promise && { promise }),
  };
}

/** The days that a paper prints of its meeting; its words are in the text alone. */
function sittingOf(
  read: ReadDocument,
  paper: Paper | undefined,
  place: string | null,
): Pick<DocumentRecord, 'sitting'> {
  const passages = [read.title, ...(paper?.body ?? []).map(({ text }) => text)];
  const sitting = printedSitting(passages, { meeting: read.meeting, date: read.date, place });
  return sitting ? { sitting } : {};
}

/** The day on which an opinion says that its report was heard: printed in its first sentences. */
function heardOf(read: ReadDocument, paper: Paper | undefined): Pick<DocumentRecord, 'heardOn'> {
  if (read.kind !== 'deliberation-opinion' || paper === undefined) return {};
  const opening = paper.body.slice(0, openingParagraphs).map(({ text }) => text);
  const heardOn = opening.map((text) => printedHearing(text, read.date)).find((day) => day !== null);
  return heardOn ? { heardOn } : {};
}

/** Enters the papers of a source, each with the place that it belongs to, in steps. */
export function* proposeDocuments(
  draft: LedgerDraft,
  source: SourceRecord,
  reading: Reading,
  papers: readonly Paper[] = [],
): Steps<void> {
  const places = placesOfSource(reading);
  const texts = new Map(papers.map((paper) => [paper.document.id, paper]));
  for (const read of reading.documents) {
    yield;
    const place = places.get(read.id) ?? null;
    const paper = texts.get(read.id);
    const agenda = read.kind === 'agenda' ? agendaItems(paper) : [];
    const extension = readExtension(paper, documentId(source.id, read.id));
    const covering = readCovering(paper, documentId(source.id, read.id));
    const supplement = readSupplement(paper, documentId(source.id, read.id));
    const planLetter = readPlanLetter(paper, documentId(source.id, read.id));
    const record: DocumentRecord = {
      ...read,
      id: documentId(source.id, read.id),
      source: source.id,
      parent: read.parent === null ? null : documentId(source.id, read.parent),
      ...(place === null ? {} : { place }),
      ...repliesOf(draft, reading, read, place),
      ...decisionOf(draft, read, paper, { id: documentId(source.id, read.id), place }),
      ...(agenda.length > 0 && { agenda }),
      ...sittingOf(read, paper, place),
      ...heardOf(read, paper),
      ...(extension && { extension }),
      ...(covering && { covering }),
      ...(supplement && { supplement }),
      ...(planLetter && { planLetter }),
      entered: [],
    };
    settle(draft, 'documents', record);
  }
}
