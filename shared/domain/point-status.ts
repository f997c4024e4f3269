/**
 * Status of a point (意见条目). The first five are open, the others closed. Only a check closes a point; a
 * self-report alone moves it to `done-to-check`. Re-opening starts a new round and keeps the old one.
 */
export const pointStatuses = [
  'not-handed-over',
  'handed-over',
  'in-progress',
  'partly-done',
  'done-to-check',
  'done',
  'tracking',
  'not-adopted',
  'not-applicable',
] as const;

/** In the order in which papers and screens count them: from what is done to what will not be. */
export const statusesAsCounted = [
  'done',
  'partly-done',
  'done-to-check',
  'in-progress',
  'handed-over',
  'not-handed-over',
  'tracking',
  'not-adopted',
  'not-applicable',
] as const satisfies readonly PointStatus[];

export type PointStatus = (typeof pointStatuses)[number];
