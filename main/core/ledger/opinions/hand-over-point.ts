import { addresseesOf } from '#shared/domain/addressees.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { Circumstances } from '../circumstances.ts';
import { stepped } from '../points/step-point.ts';
import { withEntered } from '../record-of.ts';
import { dueAlong } from './count-first-dues.ts';

/** The organ of a point that has none: that of the opinion; of several the only one that the words of the point name, else none of them. */
function leadOf({ organs }: Pick<Ledger, 'organs'>, { citation }: PointRecord, opinion: OpinionRecord): string | null {
  if (!opinion.alsoTo) return opinion.lead;
  const isNamed = (id: string) => {
    const organ = organRoot(organs, id);
    const names = organ ? [organ.title, ...organ.shortNames, ...organ.formerNames] : [];
    return names.some((name) => citation.quote.includes(name));
  };
  const all = addresseesOf(organs, opinion).flatMap(({ organ }) => organ ?? []);
  const named = all.filter(isNamed);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A point that goes out with its opinion: it takes the opinion's due date and organ where it has none of its own. */
export function withHandOver(
  ledger: Pick<Ledger, 'organs'>,
  point: PointRecord,
  opinion: OpinionRecord,
  now: Circumstances,
): PointRecord {
  const isNew = point.status === 'not-handed-over';
  const on = opinion.handedOverOn ?? now.today;
  const moved = isNew ? stepped(point, { to: 'handed-over', on, note: opinion.handOverNumber ?? '' }, now) : point;
  const lead = point.lead ?? leadOf(ledger, point, opinion);
  return {
    ...moved,
    state: 'confirmed',
    due: dueAlong(ledger, { ...point, lead }, opinion, now),
    lead,
    // What the hand-over gives is the office's own word from then on: no reading takes it away again.
    entered: withEntered(
      moved.entered,
      'state',
      'status',
      'title',
      'citation',
      'number',
      'lead',
      'alsoLead',
      'support',
      'limit',
    ),
  };
}
