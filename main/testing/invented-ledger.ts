import { emptyLedger } from '#core/store/collections.ts';
import type { ComparisonFile, Match, PointCoverage } from '#shared/contract/comparison-calls.ts';
import type { Coverage, FeedbackRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { cite, organId } from './invented-citation.ts';
import { inventedDue } from './invented-due.ts';
import { inventedCommitments, inventedMotion, inventedSuggestions } from './invented-motions.ts';
import {
  type InventedPoint,
  inventedFeedbackTitle,
  inventedMeeting,
  inventedOpinionTitle,
  inventedOrgans,
  inventedPoints,
  inventedSubject,
} from './invented-papers.ts';

export const inventedToday = '2026-11-21';

export const inventedOffice: OfficeRecord = {
  id: 'office',
  title: '云泽市人大常委会',
  committee: '云泽市人民代表大会常务委员会',
  issuer: '云泽市人大常委会办公室',
  term: '第七届',
  operator: '周文',
  language: 'zh-CN',
  profile: 'national-22x28',
  redHead: false,
  referencePattern: '云人常办〔{year}〕{number}号',
  contact: { name: '周文', phone: '0000-5550123' },
  copyTo: ['云泽市委办公室', '云泽市政府办公室'],
  rulePacks: [],
  answerClasses: [
    { code: 'A', label: '已经解决或者基本解决', countsAsDone: true, createsCommitment: false, needsDate: false },
    { code: 'B', label: '正在解决或者列入计划解决', countsAsDone: false, createsCommitment: true, needsDate: true },
    { code: 'C', label: '因条件限制留作参考', countsAsDone: false, createsCommitment: false, needsDate: false },
  ],
};

function paperOf(index: number): InventedPoint {
  const paper = inventedPoints[index % inventedPoints.length];
  if (!paper) throw new Error('the invented opinion has points');
  return paper;
}

function byId<R extends { id: string }>(records: R[]): Record<string, R> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

export function inventedDocument(id: string, title: string, kind: DocumentRecord['kind']): DocumentRecord {
  return {
    id,
    title,
    kind,
    source: 'src1',
    firstLine: 1,
    lastLine: 400,
    parent: null,
    author: null,
    office: null,
    date: '2026-06-26',
    meeting: inventedMeeting,
    page: 8,
    confidence: 1,
    because: [],
    entered: [],
  };
}

export function inventedOpinion(patch: Partial<OpinionRecord> = {}): OpinionRecord {
  return {
    id: 'op1',
    title: inventedOpinionTitle,
    document: 'src1-d2',
    source: 'src1',
    subject: inventedSubject,
    addressee: '云泽市人民政府',
    meeting: inventedMeeting,
    date: '2026-06-26',
    affirmation: cite(
      'src1-d2',
      100,
      '会议听取和审议了市人民政府关于夜间经济发展情况的报告。会议认为，市政府把夜间经济作为扩大消费的重要抓手，集聚区建设初见成效。',
    ),
    consent: null,
    problems: [
      cite(
        'src1-d2',
        106,
        '会议指出，夜间经济布局还不够统筹，部分集聚区业态雷同，停车难、噪声扰民等问题群众反映较多。',
      ),
    ],
    closing: cite('src1-d2', 131, '请市人民政府研究处理以上意见，于2026年9月30日前提出书面报告。'),
    handedOverOn: '2026-07-06',
    handOverNumber: '云人常办〔2026〕31号',
    matter: 'report',
    limits: [],
    due: inventedDue('2026-09-30'),
    draftDue: null,
    lead: 'organ-1',
    confidence: 1,
    vote: null,
    round: 1,
    rounds: [],
    acts: [],
    stage: 'formal-received',
    sameAs: null,
    entered: [],
    ...patch,
  };
}

const statuses: PointRecord['status'][] = ['partly-done', 'done', 'in-progress', 'handed-over', 'done-to-check'];

/** `count` points of one opinion; beyond the written ones they repeat with other numbers. */
export function inventedPointRecords(count: number, opinion = 'op1'): PointRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const paper = paperOf(index);
    return {
      id: `${opinion}-p${index + 1}`,
      opinion,
      number: index + 1,
      title: paper.title,
      citation: cite('src1-d2', 110 + index * 4, paper.quote),
      lead: organId(paper.lead),
      support: paper.support.map(organId),
      due:
        index % 5 === 1
          ? inventedDue('2026-10-31', '2026-09-30')
          : inventedDue(index % 5 === 3 ? '2026-10-15' : '2026-12-31'),
      limit: null,
      status: statuses[index % 5] ?? 'in-progress',
      state: 'confirmed',
      round: 1,
      rounds: [],
      history: [],
      selfReport:
        index % 5 === 3 ? null : { value: 'done', on: '2026-09-28', by: paper.lead, note: '', citation: null },
      check:
        index % 5 === 1
          ? { value: 'done', on: '2026-11-05', by: '财经工委', note: '实地抽查集聚区停车场3处，情况属实。' }
          : index % 5 === 0
            ? { value: 'partly-done', on: '2026-11-05', by: '财经工委', note: '规划尚未出台。' }
            : null,
      vote: null,
      evidence: index % 5 === 1 ? [`${opinion}-e${index + 1}`] : [],
      nextStep: index % 5 === 0 ? '12月底前报送规划审定情况。' : '',
      note: '',
      confidence: 1,
      because: [],
      entered: [],
    };
  });
}

export function inventedFeedback(patch: Partial<FeedbackRecord> = {}): FeedbackRecord {
  return {
    id: 'fb1',
    title: inventedFeedbackTitle,
    document: 'src2-d1',
    source: 'src2',
    answers: inventedOpinionTitle,
    opinion: 'op1',
    attachment: 'confirmed',
    candidates: [],
    deliberatedAt: null,
    pointsNamed: [],
    version: 'formal',
    round: 1,
    receivedOn: '2026-09-28',
    organ: 'organ-1',
    sameAs: null,
    entered: [],
    ...patch,
  };
}

/** Measures of the feedback, in the order of the points that they answer. */
export function inventedMeasures(points: readonly PointRecord[], feedback = 'fb1'): MeasureRecord[] {
  return points.flatMap((point, index) => {
    const paper = paperOf(index);
    return paper.measures.map((quote, part) => ({
      id: `${feedback}-m${index + 1}-${part + 1}`,
      feedback,
      level: 1,
      number: part + 1,
      title: quote.slice(0, quote.indexOf('。')),
      citation: cite('src2-d1', 30 + point.number * 8 + part * 3, quote),
      organs: [paper.lead],
      figures: [],
      under: null,
    }));
  });
}

const coverageOf: Coverage[] = ['full', 'partial', 'full', 'none', 'partial'];
const missingOf = ['', '主要集聚区夜间公交全覆盖（梧桐里线路未开）', '', '', '公开资金使用绩效'];

/** The comparison of the invented opinion with its feedback, as the comparison would propose it. */
export function inventedComparison(points: PointRecord[], measures: MeasureRecord[]): ComparisonFile {
  const coverages = points.map((point, index): PointCoverage => {
    const matches = measures
      .filter((measure) => measure.id.startsWith(`fb1-m${index + 1}-`))
      .map(
        (measure, part): Match => ({
          point: point.id,
          measure: measure.id,
          score: 0.9 - part / 10,
          because: [],
          terms: [],
          decision: index % 5 === 4 ? 'proposed' : 'accepted',
        }),
      );
    return {
      point: point.id,
      coverage: coverageOf[index % 5] ?? 'none',
      state: index % 5 === 4 ? 'proposed' : 'decided',
      missing: [missingOf[index % 5] ?? ''].filter((part) => part !== ''),
      because: told('comparison.coverage.decided'),
      matches,
    };
  });
  const count = (coverage: Coverage) => coverages.filter((one) => one.coverage === coverage).length;
  return {
    comparison: {
      opinion: 'op1',
      feedback: 'fb1',
      points: coverages,
      unmatched: [],
      findings: [],
      counts: { full: count('full'), partial: count('partial'), none: count('none') },
    },
    opinion: inventedOpinion(),
    points,
    settled: [],
    earlier: [],
    others: [],
    feedback: inventedFeedback(),
    mates: [],
    measures,
  };
}

/** What staff decided of the comparison: everything but each fifth point, which stays as proposed. */
function decisions(points: PointRecord[], measures: MeasureRecord[]): Pick<Ledger, 'coverages' | 'matches'> {
  const decided = points.filter((_, index) => index % 5 !== 4);
  const by = { on: '2026-10-12', by: '周文' };
  const matches = decided.flatMap((point) =>
    measures
      .filter((measure) => measure.id.startsWith(`fb1-m${point.number}-`))
      .map((measure) => ({
        id: `${point.id}~${measure.id}`,
        title: measure.title,
        point: point.id,
        measure: measure.id,
        decision: 'accepted' as const,
        ...by,
      })),
  );
  const coverages = decided.map((point) => ({
    id: `${point.id}~fb1`,
    title: point.title,
    point: point.id,
    feedback: 'fb1',
    coverage: coverageOf[(point.number - 1) % 5] ?? 'none',
    missing: missingOf[(point.number - 1) % 5] ?? '',
    ...by,
  }));
  return { matches: byId(matches), coverages: byId(coverages) };
}

/** A ledger of the invented city with one opinion of `points` points and, unless left out, its feedback. */
export function inventedLedger(options: { points?: number; feedback?: boolean; suggestions?: number } = {}): Ledger {
  const points = inventedPointRecords(options.points ?? 5);
  const withFeedback = options.feedback ?? true;
  const office: Ledger['office'] = { office: inventedOffice };
  return {
    ...emptyLedger(),
    office,
    organs: byId(
      inventedOrgans.map((title, index) => ({
        id: `organ-${index + 1}`,
        title,
        shortNames: [title.replace('云泽', '')],
        formerNames: [],
        mergedInto: null,
        kind: 'department' as const,
        entered: [],
      })),
    ),
    documents: byId([
      inventedDocument('src1-d1', inventedSubject, 'work-report'),
      inventedDocument('src1-d2', inventedOpinionTitle, 'deliberation-opinion'),
      inventedDocument('src2-d1', inventedFeedbackTitle, 'feedback-report'),
      inventedDocument('src3-d1', '云泽市第七届人民代表大会第五次会议代表建议目录', 'suggestion-list'),
      inventedDocument('src4-d1', '关于加快老码头片区更新改造的议案', 'motion-text'),
      inventedDocument('src4-d2', '关于代表议案审查意见的报告', 'motion-review-report'),
    ]),
    suggestions: byId(inventedSuggestions(options.suggestions ?? 24)),
    motions: byId([inventedMotion()]),
    commitments: byId(inventedCommitments(withFeedback)),
    opinions: byId([inventedOpinion()]),
    points: byId(points),
    feedback: withFeedback ? byId([inventedFeedback()]) : {},
    measures: withFeedback ? byId(inventedMeasures(points)) : {},
    ...(withFeedback ? decisions(points, inventedMeasures(points)) : {}),
    evidence: byId(
      points
        .filter((point) => point.evidence.length > 0)
        .map((point) => ({
          id: String(point.evidence[0]),
          title: '关于夜间错时开放停车场的通知',
          point: point.id,
          number: '云交发〔2026〕45号',
          on: '2026-08-12',
          citation: null,
          source: null,
          note: '',
          entered: [],
        })),
    ),
  };
}
