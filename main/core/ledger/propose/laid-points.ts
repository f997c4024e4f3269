import type { Citation } from '#shared/domain/citation.ts';
import type { PassageOffer } from '#shared/domain/offer.ts';

/** A point that a reading gives, with its words locked to their lines. */
export type ProposedPoint = { title: string; citation: Citation };

export type LaidPoints = {
  /** For each point read, the point that it is: null where it is new, `claimed` where points that persons made hold its words. */
  ids: (string | null)[];
  claimed: Set<number>;
  /** Points that stay as they are because the reading cuts their words otherwise, and what is offered of that. */
  kept: Map<string, PassageOffer | null>;
  /** Places in the reading of words that a person cut into several points: the ids of those that are followed, in the order of the paper. */
  cut: Map<number, string[]>;
};
