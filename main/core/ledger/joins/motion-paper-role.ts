import type { MotionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { byCongress, planOfMotion, reviewOfMotion, tellsCarryingOut } from './motion-papers.rules.ts';

export type MotionPapers = MotionRecord['papers'];

export type Role = MotionPapers[number]['role'];

/** The order of the procedure. */
export const roles: readonly Role[] = [
  'text',
  'review',
  'decision',
  'plan',
  'implementation',
  'research',
  'agenda',
  'opinion',
  'feedback',
  'mention',
];

/** True for the title of the plan by which an organ carries a motion out. */
export function isPlanOfMotion(title: string): boolean {
  return planOfMotion.form.test(title.replace(/\s/g, ''));
}

export function roleOf(document: DocumentRecord): Role {
  const { kind, title } = document;
  if (kind === 'research-report' || kind === 'duty-research-report') return 'research';
  if (kind === 'deliberation-opinion') return 'opinion';
  if (kind === 'feedback-report') return 'feedback';
  if (kind === 'decision' || kind === 'resolution') return 'decision';
  if (kind === 'motion-text') return 'text';
  if (kind === 'agenda') return 'agenda';
  if (kind === 'motion-review-report' || reviewOfMotion.form.test(title)) return 'review';
  if (isPlanOfMotion(title)) return 'plan';
  if (document.planLetter) return document.planLetter.is === 'plan' ? 'plan' : 'mention';
  return tellsCarryingOut.form.test(title) && !asksForReport(document) ? 'implementation' : 'mention';
}

/** True for a letter of the congress, which asks for a report or sends it on and is none. */
function asksForReport({ kind, office, author }: DocumentRecord): boolean {
  return kind === 'letter' && byCongress.form.test(office ?? author ?? '');
}
