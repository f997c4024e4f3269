/** Why backups could not be copied to the second place: it is not there, it is full, it refuses, or a copy was not what was copied. */
export const copyFailures = ['missing', 'full', 'denied', 'altered'] as const;
export type CopyFailure = (typeof copyFailures)[number];

/**
 * The second place of the backups, on another drive: the `name` of its folder (never its path), when all backups were copied last (ISO), and
 * what the newest try failed of; null where it did not.
 */
export type SecondPlaceState = {
  name: string;
  copiedAt: string | null;
  failure: { at: string; reason: CopyFailure } | null;
};
