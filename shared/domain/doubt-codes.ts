import type { WarningCode } from './warning-code.ts';

/** Warnings that ask a person to look; the others only say what was joined or left out. */
export const doubtCodes: ReadonlySet<WarningCode> = new Set([
  'contents-not-found',
  'title-guessed',
  'paper-doubtful',
  'kind-unknown',
  'correction-lost',
  'feedback-without-measures',
  'numbering-gap',
  'measure-doubtful',
  'motion-number-gap',
  'motion-movers-unread',
  'motion-disposition-unread',
  'suggestion-without-title',
  'list-not-read',
  'table-not-found',
  'table-not-taken',
  'titles-not-taken',
  'hand-over-unsure',
  'little-read',
  'actual-after-paper',
  'target-before-paper',
  'opinion-without-points',
  'limit-without-day',
  'before-first-paper',
  'page-without-text',
  'page-not-recognised',
  'page-recognised',
  'figure-from-scan',
  'page-illegible',
  'annotations-read',
  'form-values-read',
]);

/** Warnings that nothing of a table was recorded: the import says so in its own sentence. */
export const untakenCodes: ReadonlySet<WarningCode> = new Set([
  'table-not-found',
  'table-not-taken',
  'titles-not-taken',
]);

/** Warnings of what a file has beside the text that was drawn from it, and of what its program hides: each reader of a format tells its own. */
export const besideTextCodes: readonly WarningCode[] = [
  'pictures-left-out',
  'objects-left-out',
  'margins-left-out',
  'hidden-text-left-out',
  'comments-left-out',
  'changes-taken',
  'symbols-left-out',
  'attachments-left-out',
  'annotations-left-out',
  'angled-text-left-out',
  'page-illegible',
  'page-pictures-left-out',
  'template-missing',
  'page-without-text',
  'page-not-recognised',
  'page-missing',
  'columns-dropped',
  'hidden-sheet',
  'numbers-missing',
];

/** Warnings of something that stands in the file and was not read. */
export const leftOutCodes: ReadonlySet<WarningCode> = new Set([
  'entry-not-read',
  'entry-left-out',
  'suggestion-without-title',
  'before-first-paper',
  'sheet-not-suggestions',
  'navigation-left-out',
  'web-noise',
  ...besideTextCodes,
]);

/** Warnings of what was read although a page or a sheet does not show it as its text. */
export const readBesideCodes: readonly WarningCode[] = [
  'annotations-read',
  'form-values-read',
  'hidden-rows',
  'hidden-columns',
];
