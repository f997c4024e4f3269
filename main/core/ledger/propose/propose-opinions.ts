import type { Citation } from '#shared/domain/citation.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { Reading, ReadOpinion, ReadPoint } from '#shared/domain/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { nameOrgan, nameOrgans } from '../organs/name-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { citationIn } from './citation-in.ts';
import { type Decided, isTouchedPoint } from './is-touched.ts';
import { matterOf } from './matter-of.ts';
import { documentId } from './propose-documents.ts';
import { passageIds, settle } from './settle.ts';
import { limitOfPoint, statedLimits } from './stated-limits.ts';

/** First organ of an addressee line such as 市政府及相关部门; null when it names nobody in particular. */
function organOfLine(draft: LedgerDraft, line: string | null, place: string | null): string | null {
  for (const { name } of findOrganNames(line ?? '')) {
    const id = nameOrgan(draft, name.replace(/(?:及其?|和)(?:相关|有关|各)?(?:职能)?部门$/, ''), place);
    if (id) return id;
  }
  return null;
}

const assigned = /(?:责任|牵头|承办|主办)(?:单位|部门)[：:]\s*([^；;。（）()]{2,80})/;
const supporting = /(?:配合|协办|会办)(?:单位|部门)[：:]\s*([^；;。（）()]{2,120})/;

function assignmentOf(
  draft: LedgerDraft,
  text: string,
  place: string | null,
): { lead: string | null; support: string[] } {
  const [lead = null, ...further] = nameOrgans(draft, [assigned.exec(text)?.[1] ?? ''], place);
  const support = nameOrgans(draft, [supporting.exec(text)?.[1] ?? ''], place);
  return { lead, support: [...further, ...support] };
}

function newPoint(draft: LedgerDraft, opinion: OpinionRecord, id: string, read: ReadPoint): PointRecord {
  const { document, date: paperDate } = opinion;
  return {
    id,
    opinion: opinion.id,
    number: read.number,
    title: read.heading,
    citation: citationIn(document, read),
    ...assignmentOf(draft, read.text, placeIn(draft, document)),
    due: null,
    limit: limitOfPoint(citationIn(document, read), paperDate),
    status: 'not-handed-over',
    state: 'proposed',
    round: 1,
    rounds: [],
    history: [],
    selfReport: null,
    check: null,
    vote: null,
    evidence: [],
    nextStep: '',
    note: '',
    confidence: read.confidence,
    because: read.because,
    entered: [],
  };
}

function proposePoints(
  draft: LedgerDraft,
  opinion: OpinionRecord,
  points: readonly ReadPoint[],
  decided: Decided,
): string[] {
  const kept = draft
    .all('points')
    .filter((point) => point.opinion === opinion.id && !point.splitFrom && isTouchedPoint(point, decided));
  const citations = points.map((point) => citationIn(opinion.document, point));
  const ids = passageIds(`${opinion.id}-p`, citations, kept);
  points.forEach((read, index) => {
    const id = ids[index] ?? `${opinion.id}-p${index + 1}`;
    settle(draft, 'points', newPoint(draft, opinion, id, read), [
      'number',
      'title',
      'citation',
      'lead',
      'support',
      'limit',
      'confidence',
      'because',
    ]);
  });
  return ids;
}

function newOpinion(draft: LedgerDraft, source: string, id: string, read: ReadOpinion): OpinionRecord {
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
    limits: statedLimits(limitPassages(document, read), paper?.date ?? null),
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

/** Passages in which an opinion says until when it is to be answered: its closing, its consent, the end of its last point. */
function limitPassages(document: string, read: ReadOpinion): Citation[] {
  const last = read.points.at(-1);
  return [read.closing, last ?? null, read.consent].flatMap((passage) =>
    passage ? [citationIn(document, passage)] : [],
  );
}

/** Enters the opinions of a source with their points. Gives the ids of what the reading holds. */
export function proposeOpinions(
  draft: LedgerDraft,
  source: SourceRecord,
  reading: Reading,
  decided: Decided,
): string[] {
  const ids: string[] = [];
  const perPaper = new Map<string, number>();
  for (const read of reading.opinions) {
    const count = (perPaper.get(read.document) ?? 0) + 1;
    perPaper.set(read.document, count);
    const id = documentId(source.id, read.document) + (count === 1 ? '' : `-${count}`);
    const opinion = newOpinion(draft, source.id, id, read);
    settle(draft, 'opinions', opinion, [
      'title',
      'subject',
      'addressee',
      'meeting',
      'date',
      'affirmation',
      'consent',
      'problems',
      'closing',
      'matter',
      'limits',
      'lead',
      'confidence',
    ]);
    ids.push(id, ...proposePoints(draft, opinion, read.points, decided));
  }
  return ids;
}
