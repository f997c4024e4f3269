import type { DocumentText, SourceReview } from '#shared/contract/library-calls.ts';
import type { OpinionFile, OpinionRow } from '#shared/contract/opinion-calls.ts';
import type { OrganRow } from '#shared/contract/organ-calls.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';

/** Records of the invented city for tests of screens. */
export function sampleSource(patch: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: 's1',
    title: '云泽公报第4号',
    sha256: 'a'.repeat(64),
    name: '云泽公报第4号.txt',
    bytes: 1000,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    lines: 60,
    importedAt: '2026-08-30T01:00:00.000Z',
    reader: 1,
    state: 'to-review',
    counts: { documents: 2, opinions: 1, points: 2, feedback: 0, motions: 0, doubts: 1 },
    warnings: [{ line: 41, code: 'title-guessed', message: '' }],
    links: [],
    replaces: null,
    entered: [],
    ...patch,
  };
}

export function sampleDocument(patch: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: 's1-d1',
    source: 's1',
    title: '关于河道整治情况报告的审议意见',
    kind: 'deliberation-opinion',
    firstLine: 10,
    lastLine: 20,
    parent: null,
    author: null,
    office: null,
    date: '2026-08-26',
    meeting: '云泽市第九届人大常委会第二十次会议',
    page: 3,
    confidence: 0.98,
    because: [],
    entered: [],
    ...patch,
  };
}

export const doubtfulDocument = sampleDocument({
  id: 's1-d2',
  title: '河道整治专题调研报告',
  kind: 'research-report',
  firstLine: 40,
  lastLine: 55,
  page: 9,
});

export function sampleReview(patch: Partial<SourceReview> = {}): SourceReview {
  return {
    source: sampleSource(),
    documents: [sampleDocument(), doubtfulDocument],
    lines: [
      { line: 40, text: '河道整治专题', fate: 'title of d2' },
      { line: 41, text: '调研报告', fate: 'title of d2' },
      { line: 43, text: '— 9 —', fate: 'page mark' },
      { line: 44, text: '调研组先后察看了三条河道。', fate: 'body of d2' },
    ],
    corrections: [],
    ...patch,
  };
}

export function samplePoint(patch: Partial<PointRecord> = {}): PointRecord {
  return {
    id: 'p1',
    opinion: 'o1',
    number: 1,
    title: '摸清排口底数',
    citation: { document: 's1-d1', firstLine: 14, lastLine: 15, page: 3, quote: '一要摸清排口底数，年内建成台账。' },
    lead: null,
    support: [],
    due: null,
    status: 'not-handed-over',
    state: 'confirmed',
    round: 1,
    rounds: [],
    selfReport: null,
    check: null,
    vote: null,
    evidence: [],
    nextStep: '',
    note: '',
    confidence: 0.97,
    because: [],
    entered: [],
    ...patch,
  };
}

export function sampleOpinion(patch: Partial<OpinionRecord> = {}): OpinionRecord {
  return {
    id: 'o1',
    title: '关于河道整治情况报告的审议意见',
    document: 's1-d1',
    source: 's1',
    subject: '关于河道整治情况的报告',
    addressee: null,
    meeting: '云泽市第九届人大常委会第二十次会议',
    date: '2026-08-26',
    affirmation: null,
    consent: null,
    problems: [],
    closing: null,
    handedOverOn: null,
    handOverNumber: null,
    due: null,
    lead: null,
    confidence: 0.98,
    vote: null,
    earlierVotes: [],
    stage: 'deliberated',
    history: [],
    sameAs: null,
    entered: [],
    ...patch,
  };
}

export function sampleOpinionFile(patch: Partial<OpinionFile> = {}): OpinionFile {
  return {
    opinion: sampleOpinion(),
    sourceTitle: '云泽公报第4号',
    points: [
      samplePoint(),
      samplePoint({
        id: 'p2',
        number: 2,
        title: '落实管护经费',
        citation: { document: 's1-d1', firstLine: 17, lastLine: 17, page: 3, quote: '二要落实管护经费。' },
      }),
    ],
    feedback: [],
    evidence: [],
    organs: [],
    ...patch,
  };
}

export function sampleOpinionRow(patch: Partial<OpinionRow> = {}): OpinionRow {
  return {
    ...sampleOpinion(),
    sourceTitle: '云泽公报第4号',
    points: 2,
    statuses: { 'not-handed-over': 2 },
    overdue: 0,
    feedback: [],
    ...patch,
  };
}

export function sampleText(patch: Partial<DocumentText> = {}): DocumentText {
  const paragraph = (firstLine: number, lastLine: number, text: string) => ({
    firstLine,
    lastLine,
    text,
    page: 3,
    level: 0,
  });
  return {
    document: sampleDocument(),
    source: { id: 's1', title: '云泽公报第4号', name: '云泽公报第4号.txt', lines: 60 },
    outline: [],
    paragraphs: [
      paragraph(12, 12, '会议听取了关于河道整治情况的报告。'),
      paragraph(14, 15, '一要摸清排口底数，年内建成台账。'),
      paragraph(17, 17, '二要落实管护经费。'),
    ],
    marks: [{ record: 'p1', collection: 'points', title: '摸清排口底数', firstLine: 14, lastLine: 15 }],
    links: [],
    attachments: [],
    ...patch,
  };
}

/** An organ as the list of organs gives it, with nothing in hand. */
export function organRow(id: string, title: string, patch: Partial<OrganRow> = {}): OrganRow {
  return {
    id,
    title,
    shortNames: [],
    formerNames: [],
    mergedInto: null,
    kind: 'department',
    entered: [],
    points: 0,
    open: 0,
    overdue: 0,
    suggestions: 0,
    commitments: 0,
    otherIds: [],
    ...patch,
  };
}
