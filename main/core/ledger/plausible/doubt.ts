import type { MessageDetails } from '#shared/messages/catalogue.ts';
import { CoreError } from '../../core-error.ts';

/**
 * Something about what a person is entering that cannot be (`impossible`: refused) or that hardly is (`unlikely`: asked once, and the
 * answer kept). `code` has its sentence in the messages under `doubt.<code>`; `details` fill its places.
 */
export type Doubt = {
  code: DoubtCode;
  kind: 'impossible' | 'unlikely';
  details: MessageDetails;
};

export const doubtCodes = [
  'in-the-future',
  'years-ago',
  'before-meeting',
  'before-hand-over',
  'before-answer',
  'before-draft',
  'before-paper-date',
  'before-round',
  'due-before-start',
  'due-years-away',
  'beyond-extension',
  'extension-after-due',
  'extension-allowed-by-whom',
  'looks-like-extension',
  'due-printed-or-counted',
  'paper-says-otherwise',
  'later-than-rule',
  'printed-otherwise',
  'limit-no-such-day',
  'limits-unpaired',
  'decision-of-which',
  'decision-of-several',
  'draft-after-report',
  'draft-or-formal',
  'answers-another',
  'rating-differs',
  'may-be-listed',
  'removes-worked',
  'rated-again',
  'rated-earlier',
  'rating-without-answer',
  'rating-before-answer',
  'finished-after-check',
  'class-unknown',
  'class-needs-date',
  'answer-day-of-letter',
  'answer-of-which',
  'answers-not-lead',
  'promise-of-which',
  'promise-not-own',
  'before-promise',
  'promise-undated',
  'promise-ended',
  'promise-kept',
  'promise-kept-undated',
  'promise-found-unkept',
  'verdict-undated',
  'more-ballots-than-members',
  'more-ballots-than-present',
  'more-present-than-members',
  'fewer-ballots-than-present',
  'verdict-against-ballots',
  'verdict-not-by-majority',
  'no-ballots',
  'vote-without-report',
  'vote-differs',
  'vote-of-which',
  'vote-by-organ',
  'vote-on-all',
  'redo-after-vote',
  'redo-after-rating',
  'redo-before-report',
  'before-rating',
  'agenda-without-report',
  'not-handed-over',
  'after-return-window',
  'before-return',
  'awaits-hand-over',
  'reassigned-since',
  'supports-not',
  'supports-none',
  'support-leads',
  'support-since-unknown',
  'support-since-nobody',
  'point-overlaps',
  'takes-away',
  'holder-may-write',
  'work-on-copy',
  'done-by-another',
  'no-organ',
  'no-points',
  'organ-replaced',
  'rule-of-another-report',
  'organ-not-addressed',
  'report-of-whom',
  'report-of-another',
  'limit-of-another',
  'marked-secret',
  'marked-internal',
] as const;

export type DoubtCode = (typeof doubtCodes)[number];

/**
 * Refuses what is impossible and asks about what is unlikely unless the person has confirmed it. Gives the codes that were confirmed,
 * to be kept with the fact. Errors: `implausible` and `confirm-needed`, both with `doubts` (codes, comma-separated) and the details.
 */
export function settleDoubts(doubts: readonly Doubt[], confirmed: readonly string[] = []): string[] {
  const impossible = doubts.filter((one) => one.kind === 'impossible');
  if (impossible.length > 0) throw new CoreError('implausible', toDetails(impossible));
  const open = doubts.filter((one) => !confirmed.includes(one.code));
  if (open.length > 0) throw new CoreError('confirm-needed', toDetails(open));
  return doubts.map((one) => one.code);
}

/** The details of several doubts in one flat record: those of the first doubt of a name win. */
function toDetails(doubts: readonly Doubt[]): MessageDetails {
  const details = doubts.toReversed().map((one) => one.details);
  return Object.assign({}, ...details, { doubts: [...new Set(doubts.map((one) => one.code))].join(',') });
}
