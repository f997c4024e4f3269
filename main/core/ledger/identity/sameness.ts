import type { NearReason } from '#shared/domain/identity-record.ts';

/** How two things stand to each other. What is `near` is never decided by the program. */
export type Sameness = { is: 'same' } | { is: 'near'; reason: NearReason } | { is: 'different' };

export const same: Sameness = { is: 'same' };
export const different: Sameness = { is: 'different' };

export function near(reason: NearReason): Sameness {
  return { is: 'near', reason };
}
