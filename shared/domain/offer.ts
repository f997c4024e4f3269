import { z } from 'zod';
import type { Citation } from './citation.ts';
import type { DueDate } from './due-date.ts';
import type { FollowUp } from './follow-up.ts';

/**
 * What later readings say of a record of which persons set fields (`entered`): a person's value is never overwritten, the reader's new
 * view is kept beside it until somebody adopts or declines it. Both are absent where there is nothing to keep.
 */
export type Offered = z.infer<typeof offeredSchema>;
export const offeredSchema = z.object({
  /** By field: what the reader said of it when a person last decided on it, by setting the field or by answering an offer. */
  read: z.record(z.string(), z.unknown()).readonly().exactOptional(),
  /** By field: what the reader says of it now, where that is neither what it said then nor what the person set. */
  offers: z.record(z.string(), z.unknown()).readonly().exactOptional(),
});

/** Records that may hold offers. */
export const offerCollections = [
  'opinions',
  'points',
  'feedback',
  'motions',
  'suggestions',
  'commitments',
  'targets',
  'projects',
] as const;

export type OfferCollection = (typeof offerCollections)[number];

export function isOfferCollection(collection: string): collection is OfferCollection {
  return (offerCollections as readonly string[]).includes(collection);
}

/**
 * How a later reading cuts the words of a point otherwise; kept under `passage`. `gone`: it finds the words no more. `split`: it reads
 * several points in them. `joined`: it reads one point in the words of this one and of the points `with`.
 */
export type PassageOffer =
  | { type: 'gone' }
  | { type: 'split'; parts: { title: string; citation: Citation }[] }
  | { type: 'joined'; with: string[]; title: string; citation: Citation };

/**
 * What a later printing of a followed opinion (a newer version of the file, a second paper that prints it) says otherwise of a point; kept
 * under `printed-passage`, apart from what the opinion's own paper says when it is read anew. `reworded`: the point has other words.
 */
export type PrintedPassage =
  | PassageOffer
  | {
      type: 'reworded';
      title: string;
      citation: Citation;
      merged?: { id: string; title: string; citation: Citation }[];
    };

/** A point that only the later printing has; kept by the opinion under `addedField`. `point` is the id that it has there. */
export type AddedPoint = { point: string; title: string; citation: Citation; limit: DueDate | null };

/** The day by which the later printing wants the work of a point done; kept under `printed-limit`. Null where it names none any more. */
export type PrintedLimit = { limit: DueDate | null };

/** The due day that a list says of a handling in which a person recorded something, under its heading; kept under `due`. */
export type DueOffer = { date: string; heading: string; cell: string };

/** What a list or a reply letter tells of an answer, where a person recorded something else; kept under `rounds` and `reply`. */
export type AnswerOffer = { answeredOn?: string; answerClass?: string; followUps?: FollowUp[]; result?: string };
