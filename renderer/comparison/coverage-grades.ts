import type { Coverage, RefusedPoint } from '#shared/domain/feedback-record.ts';

/** What a person may find of the answer to a point, in the order of their keys: how far it goes … */
export const coverageGrades = ['full', 'partial', 'none'] as const satisfies readonly Coverage[];
/** … and, behind it, how it does not do what was asked. */
export const refusalGrades = [
  'refused',
  'refused-plain',
  'deferred',
  'deferred-plain',
] as const satisfies readonly RefusedPoint[];
