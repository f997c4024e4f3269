import type { DocumentKind } from '#shared/domain/document-kind.ts';

/** Papers that are laid before a meeting, and that opinions, research reports and resolutions are about. */
export const reportKinds: readonly DocumentKind[] = [
  'work-report',
  'government-work-report',
  'plan-report',
  'budget-report',
  'standing-committee-report',
  'court-report',
  'procuratorate-report',
  'inspection-report',
  'filing-review-report',
  'suggestion-work-report',
  'livelihood-report',
];

/** Reports that an organ makes to a congress under its own name. */
export const organReportKinds: readonly DocumentKind[] = [
  'government-work-report',
  'standing-committee-report',
  'court-report',
  'procuratorate-report',
];
