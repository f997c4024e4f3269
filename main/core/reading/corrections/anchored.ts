import type { Correction } from '#shared/domain/correction.ts';

/** A correction with the line it is anchored to in this source. */
export type Anchored = { correction: Correction; line: number };
