import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import type { Steps } from '../../steps.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { fieldsOf } from '../offers/reader-fields.ts';
import { nameOrgan } from '../organs/name-organ.ts';
import { otherBodies } from '../organs/organ-kind.rules.ts';
import { placeIn } from '../places/paper-place.ts';
import { citationIn } from './citation-in.ts';
import type { Decided } from './is-touched.ts';
import { matterOf } from './matter-of.ts';
import { opinionIds } from './opinion-ids.ts';
import { limitsOfOpinion } from './opinion-limits.ts';
import { documentId } from './propose-documents.ts';
import { type ProposedOpinion, proposePoints } from './propose-points.ts';
import { settle } from './settle.ts';

/** First organ of an addressee line such as 市政府及相关部门; null when it names nobody in particular. */
function organOfLine(draft: LedgerDraft, line: string | null, place: string | null): string | null {
  for (const { name } of findOrganNames(line ?? '')) {
    const id = nameOrgan(draft, otherBodies.form.replace(name), place);
    if (id) return id;
  }
  return null;
}

type OfPapers = { source: string; papers: readonly Paper[] };

function newOpinion(draft: LedgerDraft, { source, papers }: OfPapers, id: string, read: ReadOpinion): OpinionRecord {
  const document = documentId(source, read.document);
  const paper = draft.get('documents', document);
  const cite = (passage: ReadOpinion['affirmation']) => (passage ? citationIn(document, passage) : null);
  return {
    id,
    title: paper?.title ?? '',
    document,
    source,
    subject: read.subject,
    addressee: read.addressee,
    meeting: paper?.meeting ?? null,
    date: paper?.date ?? null,
    affirmation: cite(read.affirmation),
    consent: cite(read.consent),
    problems: read.problems.map((problem) => citationIn(document, problem)),
    closing: cite(read.closing),
    matter: matterOf(read.subject, paper?.title ?? ''),
    limits: limitsOfOpinion(read, papers, (one) => documentId(source, one)),
    handedOverOn: null,
    handOverNumber: null,
    due: null,
    draftDue: null,
    lead: organOfLine(draft, read.addressee, placeIn(draft, document)),
    confidence: read.confidence,
    vote: null,
    round: 1,
    rounds: [],
    acts: [],
    stage: 'deliberated',
    sameAs: null,
    entered: [],
  };
}

/** Meeting and day follow from the paper and from what it deliberates on (`joinMeetings`). */
const settled = fieldsOf('opinions').filter((field) => field !== 'meeting' && field !== 'date');

/** Enters the opinions of a source, whose texts are `papers`, with their points, in steps. Gives the ids of what the reading holds. */
export function* proposeOpinions(
  draft: LedgerDraft,
  source: SourceRecord,
  reading: Reading,
  decided: Decided,
  papers: readonly Paper[] = [],
): Steps<string[]> {
  const ids = opinionIds(draft, (read) => documentId(source.id, read.document), reading.opinions);
  const proposed: ProposedOpinion[] = [];
  for (const [index, read] of reading.opinions.entries()) {
    yield;
    const id = ids[index] ?? documentId(source.id, read.document);
    const opinion = newOpinion(draft, { source: source.id, papers }, id, read);
    settle(draft, 'opinions', opinion, settled);
    proposed.push({ opinion, points: read.points });
  }
  return [...ids, ...(yield* proposePoints(draft, source.id, proposed, decided))];
}
