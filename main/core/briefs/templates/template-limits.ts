import { type ReadLimits, readLimits } from '../../reading/formats/limits.ts';

/** A template is one form with its pictures: what is unpacked of it stays far under what a paper may be. */
export const templateLimits: ReadLimits = {
  ...readLimits,
  zipEntryBytes: 16 * 1024 * 1024,
  zipTotalBytes: 48 * 1024 * 1024,
};

/** Largest number of placeholders of one template. */
export const mostPlaceholders = 5_000;

/** A name of a placeholder is a few words; of a longer one a sentence shows the beginning. */
export const longestShownName = 40;
