import { chargedBody } from '#core/language/duty-words.ts';
import { stateBody } from '#core/language/organs.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { pointsOf } from '../ledger-index.ts';
import { pointOrgan } from './point-rows.ts';

type Known = Pick<Ledger, 'organs' | 'opinions' | 'points'>;

const government = '政府';

/** Which body of the state an organ belongs to: a court, a procuratorate, else the government with its departments. */
function bodyOf(title: string): string {
  return stateBody.words(title) ?? government;
}

/**
 * The body of the state that a point is for: that of its organ; where that is only an organ to which the whole opinion was handed over, the
 * one that its words charge.
 */
function bodyOfPoint(point: PointRecord, lead: OrganRecord, handedTo: readonly string[]): string {
  const named = handedTo.includes(lead.id) ? chargedBody.find(point.citation.quote)?.groups.body : undefined;
  return named ?? bodyOf(lead.title);
}

/**
 * True when a point is for the organ of a report to answer. A court, a procuratorate and the government report each for themselves. The
 * government, and the organs to which the opinion was handed over, report on all else; a single department that has points of its own
 * only on these. Where an organ is not known, nothing is taken from the report.
 */
export function answersFor(ledger: Known, point: PointRecord, feedback: FeedbackRecord): boolean {
  const organ = organRoot(ledger.organs, feedback.organ);
  const lead = organRoot(ledger.organs, pointOrgan(ledger, point));
  if (!organ || !lead) return true;
  const opinion = ledger.opinions[point.opinion];
  const handedTo = opinion ? addresseesOf(ledger.organs, opinion).flatMap((one) => one.organ ?? []) : [];
  if (bodyOf(organ.title) !== bodyOfPoint(point, lead, handedTo)) return false;
  if (organ.id === lead.id) return true;
  if (handedTo.includes(organ.id) || stateBody.test(organ.title)) return true;
  const takesPart = [lead.id, ...point.support].some((id) => organRoot(ledger.organs, id)?.id === organ.id);
  const ownsNone = pointsOf(ledger, point.opinion).every((one) => {
    return organRoot(ledger.organs, pointOrgan(ledger, one))?.id !== organ.id;
  });
  return takesPart || ownsNone;
}

/**
 * True where the organ of a report has nothing to do with a point: it is not for it to answer, and neither it nor, for a government, a department under
 * it takes part. What such a report says in like words is no answer, until a person lays it there.
 */
export function isForeignTo(ledger: Known, point: PointRecord, feedback: FeedbackRecord): boolean {
  const organ = organRoot(ledger.organs, feedback.organ);
  if (!organ || answersFor(ledger, point, feedback)) return false;
  const taking = [...pointLeads(point), ...point.support].flatMap((id) => organRoot(ledger.organs, id) ?? []);
  const isAbove = stateBody.words(organ.title) === government;
  return !taking.some((one) => one.id === organ.id || (isAbove && bodyOf(one.title) === government));
}
