/** In the order of the procedure (代表法 art. 15; the longer chain by the practice of cities, rules.md 2.5). */
export const motionStatuses = [
  'moved',
  'reviewed',
  'listed',
  'handed-over',
  'implementing',
  'reported',
  'deliberated',
  'answered',
  'voted',
  'closed',
  'withdrawn',
  'converted',
  'merged',
] as const;

export type MotionStatus = (typeof motionStatuses)[number];

/** Facts of a motion that a person records as such. Papers of its file tell most of them by themselves. */
export const motionActTypes = [
  'reviewed',
  'listed',
  'implementing',
  'reported',
  'deliberated',
  'answered',
  'voted',
  'closed',
  'withdrawn',
] as const satisfies readonly MotionStatus[];

export type MotionActType = (typeof motionActTypes)[number];

const over: readonly string[] = ['closed', 'withdrawn', 'converted', 'merged'];

/** True while a motion still needs somebody. */
export function isOpenMotion(status: MotionStatus): boolean {
  return !over.includes(status);
}

/** True for a motion that counts as one: a converted one counts among the suggestions, and one that was made of others is no further one. */
export function isMotionCounted(motion: { status: MotionStatus; formed?: true }): boolean {
  return motion.status !== 'converted' && motion.formed === undefined;
}

/** True for a motion that is followed as one: a merged or converted one is followed as what it became. */
export function isMotionFollowed(motion: { status: MotionStatus }): boolean {
  return !['withdrawn', 'converted', 'merged'].includes(motion.status);
}
