import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { CoreError } from '../core-error.ts';
import type { HandlerContext } from '../handler.ts';
import { measuresOf, pointsOf } from '../ledger/ledger-index.ts';
import { ledgerLanguage } from '../ledger/ledger-language.ts';
import { recordOf } from '../ledger/record-of.ts';
import type { AlarmPaper } from './alarms/alarm-paper.ts';
import { findFigureDisagreements } from './alarms/find-figure-disagreements.ts';
import { findRepeatedPassages } from './alarms/find-repeated-passages.ts';
import { findVaguePromises } from './alarms/find-vague-promises.ts';
import { compareOpinion } from './compare-opinion.ts';
import { earlierPapers, subjectPapers } from './earlier-papers.ts';
import type { ComparedPoint } from './matching/passages.ts';
import { sayIn } from './say.ts';

/** Alarms of papers do not depend on what persons decide, so they are kept as long as the papers of the ledger stay. */
const known = new WeakMap<
  Ledger['documents'],
  { corrections: Ledger['corrections']; alarms: Map<string, Promise<Finding[]>> }
>();

/** Alarms found so far; forgotten when a paper was read again or corrected. */
function knownAlarms(ledger: Ledger): Map<string, Promise<Finding[]>> {
  const kept = known.get(ledger.documents);
  if (kept?.corrections === ledger.corrections) return kept.alarms;
  const alarms = new Map<string, Promise<Finding[]>>();
  known.set(ledger.documents, { corrections: ledger.corrections, alarms });
  return alarms;
}

async function readPaper(context: HandlerContext, id: string): Promise<AlarmPaper | null> {
  const document = context.store.ledger.documents[id];
  if (!document) return null;
  try {
    const { paragraphs } = await context.dispatch('documents.text', { id });
    return { document: id, title: document.title, date: document.date, paragraphs };
  } catch (error) {
    // A paper whose text is gone can be read again by the person; the comparison of the records goes on without it.
    if (error instanceof CoreError) return null;
    throw error;
  }
}

async function findAlarms(
  context: HandlerContext,
  feedback: FeedbackRecord,
  opinion: OpinionRecord,
): Promise<Finding[]> {
  const { ledger } = context.store;
  const say = sayIn(ledgerLanguage(ledger));
  const paper = await readPaper(context, feedback.document);
  if (!paper) return [];
  const earlier: AlarmPaper[] = [];
  for (const id of earlierPapers(ledger, feedback, opinion)) {
    const other = await readPaper(context, id);
    if (other) earlier.push(other);
  }
  const subjects = new Set(subjectPapers(ledger, opinion));
  const papers = [...earlier.filter((one) => subjects.has(one.document)), paper];
  return [
    ...findRepeatedPassages({ paper, earlier, feedback: feedback.id, say }),
    ...findFigureDisagreements({ papers, feedback: feedback.id, say }).filter((finding) =>
      finding.citations.some((citation) => citation.document === paper.document),
    ),
    ...findVaguePromises({ paper, feedback: feedback.id, say }),
  ];
}

function alarmsOf(context: HandlerContext, feedback: FeedbackRecord, opinion: OpinionRecord): Promise<Finding[]> {
  const { ledger } = context.store;
  const alarms = knownAlarms(ledger);
  const key = [feedback.id, opinion.id, ledgerLanguage(ledger), ...earlierPapers(ledger, feedback, opinion)].join(' ');
  const found = alarms.get(key) ?? findAlarms(context, feedback, opinion);
  alarms.set(key, found);
  // A failed reading is tried again at the next call.
  found.catch(() => alarms.delete(key));
  return found;
}

function organNames(ledger: Ledger, point: PointRecord): string[] {
  return [point.lead, ...point.support].flatMap((id) => {
    const organ = organRoot(ledger.organs, id);
    return organ ? [organ.title, ...organ.shortNames] : [];
  });
}

/**
 * An opinion and a feedback report laid side by side, with every record that the screen shows. What persons decided is in
 * it. Errors: `not-found`.
 */
export async function loadComparison(
  context: HandlerContext,
  ids: { opinion: string; feedback: string },
): Promise<ComparisonFile> {
  const { ledger } = context.store;
  const opinion = recordOf(ledger, 'opinions', ids.opinion);
  const feedback = recordOf(ledger, 'feedback', ids.feedback);
  const points = pointsOf(ledger, opinion.id);
  const measures = measuresOf(ledger, feedback.id);
  const compared: ComparedPoint[] = points.map((point) => ({ ...point, organs: organNames(ledger, point) }));
  const pointIds = new Set(points.map((point) => point.id));
  const measureIds = new Set(measures.map((measure) => measure.id));
  const comparison = compareOpinion({
    opinion: opinion.id,
    feedback: feedback.id,
    points: compared,
    measures,
    pointsNamed: feedback.pointsNamed,
    decisions: Object.values(ledger.matches).filter((one) => pointIds.has(one.point) && measureIds.has(one.measure)),
    coverages: Object.values(ledger.coverages).filter((one) => one.feedback === feedback.id && pointIds.has(one.point)),
    findings: await alarmsOf(context, feedback, opinion),
    language: ledgerLanguage(ledger),
  });
  return { comparison, opinion, points, feedback, measures };
}
