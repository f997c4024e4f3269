import type { Rate } from '#shared/contract/desk-calls.ts';
import type { OrganAccount } from '#shared/contract/organ-calls.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import { type Duty, type DutyCollection, isMissed } from '#shared/domain/duty.ts';
import { counted } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { nextOwed } from '#shared/domain/owed.ts';
import { supportOnTimeRate } from '#shared/domain/rates.ts';
import { withOrgansAt } from '../as-of/organs-at.ts';
import { commitmentRows, owedCommitments } from '../commitments/commitment-rows.ts';
import { dutiesOf, dutiesOfRecord, overdueDuties } from '../duties/all-duties.ts';
import { withOwed } from '../duties/owed-rows.ts';
import { pointOrgans } from '../points/point-rows.ts';
import { recordOf } from '../record-of.ts';
import { type Counted, dutiesOfCounted, printRate, ratesOf } from '../status/ledger-rates.ts';
import { alikeOrgans } from './alike-organs.ts';
import { type KnownOrgans, renamedOf } from './renamed-of.ts';

/** Records that several organs owe each something of its own for: an account tells and counts only its organ's. */
const severally: readonly DutyCollection[] = ['opinions', 'suggestions'];

/** The rates of one organ: an answer and its rating are the leading organ's (`counted.suggestions`); who supports is measured by its own opinions. */
function ownRates(ledger: Ledger, counted: Counted, today: string, duties: readonly Duty[]): Rate[] {
  const support = supportOnTimeRate(duties, today);
  const rates = ratesOf(ledger, counted, today, [duties]);
  return support.base === 0 ? rates : [...rates, printRate(ledger, support)];
}

/** One organ's whole account: whatever name a paper used. Errors: `not-found`. */
export function organAccount(
  stored: Ledger,
  id: string,
  today: string,
  known: KnownOrgans = { organs: stored.organs, until: null },
): OrganAccount {
  const ledger = withOrgansAt(stored, today);
  recordOf(ledger, 'organs', id);
  const organ = organRoot(ledger.organs, id) ?? recordOf(ledger, 'organs', id);
  const isIt = (other: string | null) => other !== null && organRoot(ledger.organs, other)?.id === organ.id;
  const owed = new Set(dutiesOf(ledger).flatMap((duty) => (duty.organs.includes(organ.id) ? [duty.record] : [])));
  const isOf = (point: PointRecord) =>
    pointOrgans(ledger, point).some(isIt) || point.support.some(isIt) || owed.has(point.id);
  const points = Object.values(ledger.points).filter((point) => point.state !== 'withdrawn' && isOf(point));
  // An opinion is of each organ that it was handed to, and only that organ's own report is held against it.
  const opinions = counted(ledger, 'opinions').filter((one) =>
    addresseesOf(ledger.organs, one).some((addressee) => isIt(addressee.organ)),
  );
  const suggestions = Object.values(ledger.suggestions).filter((one) => [...one.lead, ...one.support].some(isIt));
  const motions = Object.values(ledger.motions).filter((one) => isIt(one.lead) || one.support.some(isIt));
  const commitments = commitmentRows(ledger, { organ: organ.id });
  const feedback = Object.values(ledger.feedback).filter((one) => isIt(one.organ) && one.sameAs === null);
  const others = Object.values(ledger.organs).filter((other) => other.id !== organ.id && isIt(other.id));
  const alike = (alikeOrgans(ledger).get(organ.id) ?? []).flatMap((other) => ledger.organs[other] ?? []);
  const isOwn = (duty: Duty) => !severally.includes(duty.collection) || duty.organs.includes(organ.id);
  const ownOwed = (collection: DutyCollection, id: string) =>
    nextOwed(dutiesOfRecord(ledger, collection, id).filter(isOwn), today);
  const all = { opinions, points, suggestions, motions, commitments };
  const led = suggestions.filter((one) => one.lead.some(isIt));
  const duties = dutiesOfCounted(ledger, all).filter(isOwn);
  return {
    organ,
    renamed: renamedOf(known, organ.id),
    others,
    alike,
    opinions: opinions.map((one) => ({ ...one, owed: ownOwed('opinions', one.id) })),
    points: withOwed(ledger, 'points', points, today),
    suggestions: suggestions.map((one) => ({ ...one, owed: ownOwed('suggestions', one.id) })),
    led: { lead: led.length, support: suggestions.length - led.length },
    motions: withOwed(ledger, 'motions', motions, today),
    commitments: owedCommitments(ledger, commitments, today),
    feedback,
    rates: ownRates(ledger, { ...all, suggestions: led }, today, duties),
    overdue: overdueDuties(ledger, today).filter((duty) => duty.organs.includes(organ.id)),
    missed: dutiesOf(ledger).filter((duty) => duty.organs.includes(organ.id) && isMissed(duty)),
  };
}
