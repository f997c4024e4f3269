/** Who moves an item: the office of the committee, the organ that answers, the session that votes, the deputy, the presidium. */
export type Mover = 'committee' | 'organ' | 'session' | 'deputy' | 'presidium';

/** What must stand in the record before it may move. The sentence of each is `need.<need>` in the messages. */
export const evidenceNeeds = [
  'hand-over-date',
  'hand-over-or-report',
  'lead-organ',
  'self-report',
  'self-report-done',
  'report-or-check',
  'check',
  'check-done',
  'check-not-done',
  'explanation',
  'reason',
  'feedback-draft',
  'feedback-formal',
  'vote',
  'vote-satisfied',
  'vote-dissatisfied',
  'answer-date',
  'rating',
  'rating-satisfied',
  'rating-dissatisfied',
  'merge-target',
  'promise',
  'suggestion',
  'paper-implementation',
  'paper-review-result',
  'paper-opinion',
  'paper-feedback',
  'closed',
] as const;

export type EvidenceNeed = (typeof evidenceNeeds)[number];

/** What a move brings about besides the new status. */
export type Follow = 'due-counted' | 'new-round' | 'round-closed' | 'tracked-on' | 'points-reopened' | 'converted';

/** One allowed move. All of `needs` must hold. `call` names the only call that makes the move, where there is one. */
export type Transition<Status extends string> = {
  from: readonly Status[];
  to: Status;
  who: Mover;
  needs: readonly EvidenceNeed[];
  follows: readonly Follow[];
  call?: string;
};

export type TransitionAnswer =
  | { allowed: true; follows: readonly Follow[] }
  | { allowed: false; why: 'illegal'; possible: string[]; call: string | null }
  | { allowed: false; why: 'evidence'; missing: EvidenceNeed[] };

/**
 * Whether an item may move, by a table. `has` says whether a piece of evidence stands in the record. `call` is the call
 * that asks: moves reserved for another call are refused. When several rows fit, one whose needs all hold wins.
 */
export function mayMove<Status extends string>(
  table: readonly Transition<Status>[],
  from: Status,
  to: Status,
  has: (need: EvidenceNeed) => boolean,
  call?: string,
): TransitionAnswer {
  const rows = table.filter((row) => row.from.includes(from) && row.to === to);
  const open = rows.filter((row) => row.call === undefined || row.call === call);
  if (open.length === 0) {
    const possible = table.filter((row) => row.from.includes(from) && row.call === undefined).map((row) => row.to);
    return { allowed: false, why: 'illegal', possible: [...new Set(possible)], call: rows[0]?.call ?? null };
  }
  const lacking = open.map((row) => row.needs.filter((need) => !has(need)));
  const best = lacking.findIndex((missing) => missing.length === 0);
  const row = open[best];
  if (row) return { allowed: true, follows: row.follows };
  return { allowed: false, why: 'evidence', missing: lacking[0] ?? [] };
}
