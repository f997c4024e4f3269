import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { feedbackOf } from '../ledger-index.ts';

/** A written report or draft that came; `on` is ISO, null when nobody knows the day. */
export type ReportAnswer = { on: string | null };

function earliest(days: (string | null)[]): ReportAnswer | null {
  const known = days.filter((day) => day !== null).sort();
  if (known[0]) return { on: known[0] };
  return days.length > 0 ? { on: null } : null;
}

function arrivals(
  ledger: Pick<Ledger, 'feedback'>,
  opinion: OpinionRecord,
  round: number,
  wanted: { version: 'draft' | 'formal'; act: 'draft-received' | 'formal-received' },
): (string | null)[] {
  const files = feedbackOf(ledger, opinion.id).filter((one) => one.version === wanted.version && one.round === round);
  const acts = opinion.acts.filter((act) => act.type === wanted.act && act.round === round);
  return [...files.map(receivedDay), ...acts.map((act) => act.on)];
}

/** The formal report of a round: the earliest that came, as a paper of the library or as recorded. Null while none came. */
export function answerOf(ledger: Pick<Ledger, 'feedback'>, opinion: OpinionRecord, round: number): ReportAnswer | null {
  return earliest(arrivals(ledger, opinion, round, { version: 'formal', act: 'formal-received' }));
}

/** The draft for comments of a round (监督法 art. 17). Null while none came. */
export function draftOfRound(
  ledger: Pick<Ledger, 'feedback'>,
  opinion: OpinionRecord,
  round: number,
): ReportAnswer | null {
  return earliest(arrivals(ledger, opinion, round, { version: 'draft', act: 'draft-received' }));
}
