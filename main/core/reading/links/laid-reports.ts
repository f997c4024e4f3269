import { kindsThat } from '#shared/domain/document-kind.ts';

/** Papers that opinions, research reports and resolutions are about. */
export const laidReports = kindsThat('laid');
