import type { DocumentText, SourceReview } from '#shared/contract/library-calls.ts';
import type { OpinionFile, OpinionRow } from '#shared/contract/opinion-calls.ts';
import type { OrganRow } from '#shared/contract/organ-calls.ts';
import type { SourcePreview } from '#shared/contract/source-preview.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { MotionRecord, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { OwnPaper } from '#shared/domain/own-paper.ts';
import { readerVersion } from '#shared/domain/reader-version.ts';
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
    reader: readerVersion,
    state: 'to-review',
    counts: { documents: 2, opinions: 1, points: 2, feedback: 0, motions: 0, doubts: 1 },
    warnings: [{ line: 41, code: 'title-guessed', message: '' }],
    links: [],
    replaces: null,
    entered: [],
    ...patch,
  };
}

/** A letter that the office issued with this program. */
export function sampleOwnPaper(patch: Partial<OwnPaper> = {}): OwnPaper {
  return {
    brief: 'issued-1',
    kind: 'hand-over-letter',
    title: '关于交办《关于河道整治情况报告的审议意见》的函',
    issuedAt: '2026-11-03T04:00:00.000Z',
    how: 'property',
    share: 1,
    workspace: 'this',
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
    limit: null,
    status: 'not-handed-over',
    state: 'confirmed',
    round: 1,
    rounds: [],
    history: [],
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
    matter: 'report',
    limits: [],
    handedOverOn: null,
    handOverNumber: null,
    due: null,
    draftDue: null,
    lead: null,
    confidence: 0.98,
    vote: null,
    round: 1,
    rounds: [],
    acts: [],
    stage: 'deliberated',
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
    duties: [],
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
    owed: null,
    feedback: [],
    ...patch,
  };
}

/** A due date counted by a rule of the invented office. */
export function sampleDue(patch: Partial<DueDate> = {}): DueDate {
  const date = patch.date ?? '2026-11-26';
  return {
    date,
    original: date,
    because: {
      by: 'rule',
      rulePack: 'ours',
      rule: 'feedback',
      article: '本委办法第九条',
      event: 'handed-over',
      start: '2026-08-26',
      count: 3,
      unit: 'month',
      skipped: [],
      confirmed: true,
    },
    changes: [],
    ...patch,
  };
}

/** What a point owes: its written answer, still open. */
export function sampleDuty(patch: Partial<Duty> = {}): Duty {
  return {
    id: 'p1~written-report~1',
    kind: 'written-report',
    collection: 'points',
    record: 'p1',
    round: 1,
    opinion: 'o1',
    organs: [],
    due: sampleDue(),
    state: 'open',
    metOn: null,
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

export function sampleMotion(patch: Partial<MotionRecord> = {}): MotionRecord {
  return {
    id: 'm1',
    title: '关于“加快智慧停车建设”的议案',
    number: '1',
    session: '云泽市九届人大五次会议',
    leadProposers: ['王明'],
    signers: 12,
    disposition: 'referred',
    mergedInto: null,
    convertedTo: null,
    status: 'reviewed',
    lead: null,
    support: [],
    handedOverOn: null,
    due: null,
    round: 1,
    rounds: [],
    papers: [],
    citation: null,
    claims: [],
    acts: [],
    note: '',
    entered: [],
    ...patch,
  };
}

export function sampleSuggestionRound({ number = 1, ...known }: Partial<SuggestionRound> = {}): SuggestionRound {
  return newRound(number, { openedOn: '2026-02-10', ...known });
}

/** A suggestion that was answered in its first handling. */
export function sampleSuggestion(patch: Partial<SuggestionRecord> = {}): SuggestionRecord {
  return {
    id: 's1',
    title: '关于增设公交站点的建议',
    number: '12',
    session: null,
    channel: 'in-session',
    proposers: ['王刚'],
    delegation: '城东团',
    category: '交通',
    lead: ['o-1'],
    support: [],
    key: false,
    hard: false,
    receivedOn: null,
    handedOverOn: '2026-02-10',
    status: 'answered',
    rounds: [sampleSuggestionRound({ answeredOn: '2026-05-01', answerClass: 'B' })],
    cells: { 建议编号: '０１２' },
    list: null,
    convertedFrom: null,
    citation: null,
    acts: [],
    note: '',
    entered: [],
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

/** What importing a paper would do, before it is stored. */
export function samplePreview(patch: Partial<SourcePreview> = {}): SourcePreview {
  return {
    outcome: 'new',
    name: '公报.docx',
    own: null,
    replaces: null,
    papers: [],
    collections: [],
    listed: null,
    attachments: [],
    recorded: [],
    leftOut: [],
    doubts: [],
    questions: [],
    organChanges: [],
    entries: [],
    ...patch,
  };
}
