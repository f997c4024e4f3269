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

export type PointStatus = (typeof pointStatuses)[number];
