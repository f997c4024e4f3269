import { type Duty, isOverdue } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { groupBy } from '../group-by.ts';
import { commitmentDuties } from './commitment-duties.ts';
import { motionDuties } from './motion-duties.ts';
import { opinionDuties } from './opinion-duties.ts';
import { pointDuties } from './point-duties.ts';
import { suggestionDuties } from './suggestion-duties.ts';

type Duties = { all: readonly Duty[]; byRecord: ReadonlyMap<string, readonly Duty[]> };

/** A ledger is replaced by each change, so its duties hold as long as it lives. */
const known = new WeakMap<Ledger, Duties>();

function indexed(ledger: Ledger): Duties {
  const before = known.get(ledger);
  if (before) return before;
  const all = [
    ...Object.values(ledger.opinions).flatMap((one) => opinionDuties(ledger, one)),
    ...Object.values(ledger.points).flatMap((one) => pointDuties(ledger, one)),
    ...Object.values(ledger.suggestions).flatMap((one) => suggestionDuties(ledger, one)),
    ...Object.values(ledger.motions).flatMap((one) => motionDuties(ledger, one)),
    ...Object.values(ledger.commitments).flatMap((one) => commitmentDuties(ledger, one)),
  ];
  const duties = { all, byRecord: groupBy(all, (duty) => `${duty.collection}/${duty.record}`) };
  known.set(ledger, duties);
  return duties;
}

/** Every duty of the ledger, met or not. What is overdue, due soon or on time is told from these and from nothing else. */
export function dutiesOf(ledger: Ledger): readonly Duty[] {
  return indexed(ledger).all;
}

/** The duties of one record. */
export function dutiesOfRecord(ledger: Ledger, collection: Duty['collection'], id: string): readonly Duty[] {
  return indexed(ledger).byRecord.get(`${collection}/${id}`) ?? [];
}

/** Everything whose day has passed without its act, as of an ISO day. */
export function overdueDuties(ledger: Ledger, today: string): Duty[] {
  return dutiesOf(ledger).filter((duty) => isOverdue(duty, today));
}

/** True when any duty of a record is overdue. */
export function isRecordOverdue(ledger: Ledger, collection: Duty['collection'], id: string, today: string): boolean {
  return dutiesOfRecord(ledger, collection, id).some((duty) => isOverdue(duty, today));
}
