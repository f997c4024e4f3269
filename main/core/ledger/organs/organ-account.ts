import type { Rate } from '#shared/contract/desk-calls.ts';
import type { OrganAccount, OrganRow } from '#shared/contract/organ-calls.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import { type Duty, type DutyCollection, isMissed, isOverdue } from '#shared/domain/duty.ts';
import { counted } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { earlierNames, type Renaming, renamings } from '#shared/domain/organ-name-on.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { nextOwed } from '#shared/domain/owed.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { supportOnTimeRate } from '#shared/domain/rates.ts';
import { shownIn } from '#shared/domain/shown-organ.ts';
import { withOrgansAt } from '../as-of/organs-at.ts';
import { commitmentRows, owedCommitments } from '../commitments/commitment-rows.ts';
import { dutiesOf, dutiesOfRecord, overdueDuties } from '../duties/all-duties.ts';
import { withOwed } from '../duties/owed-rows.ts';
import { pointOrgans } from '../points/point-rows.ts';
import { recordOf } from '../record-of.ts';
import { type Counted, dutiesOfCounted, printRate, ratesOf } from '../status/ledger-rates.ts';
import { alikeOrgans } from './alike-organs.ts';

/** The organs with the days of their names and mergers; `until`: the ISO day behind which nothing is told, null where also what is to come is. */
export type Told = { organs: Ledger['organs']; until: string | null };

function renamedOf({ organs, until }: Told, id: string): Renaming[] {
  const organ = organs[id];
  return organ ? renamings(organ).filter(({ on }) => until === null || on <= until) : [];
}

/** Organs with what they answer for, the most burdened first: open are points not closed and suggestions that owe an answer; other names of an organ stand under it, not beside it. `known` is all that is told of the days of their names. */
export function organRows(
  stored: Ledger,
  today: string,
  known: Told = { organs: stored.organs, until: null },
): OrganRow[] {
  const ledger = withOrgansAt(stored, today);
  const rows = new Map<string, OrganRow>();
  const alike = alikeOrgans(ledger);
  for (const organ of Object.values(ledger.organs)) {
    if (organ.mergedInto !== null) continue;
    const counts = { points: 0, open: 0, overdue: 0, suggestions: 0, commitments: 0 };
    const shown = shownIn(ledger.organs)(organ);
    const row = { ...organ, ...counts, ...(shown !== organ.title && { shown }) };
    rows.set(organ.id, { ...row, otherIds: [], alike: alike.get(organ.id) ?? [] });
  }
  const rowOf = (id: string | null) => rows.get(organRoot(ledger.organs, id)?.id ?? '');
  for (const organ of Object.values(ledger.organs)) {
    const row = organ.mergedInto === null ? undefined : rowOf(organ.id);
    if (!row) continue;
    row.otherIds.push(organ.id);
    const { title, shortNames, formerNames, mergedOn: on } = organ;
    if (on) row.merged = [...(row.merged ?? []), { id: organ.id, title, names: [...shortNames, ...formerNames], on }];
  }
  for (const row of rows.values()) {
    const earlier = [row.id, ...row.otherIds].flatMap((id) => earlierNames(known.organs, id));
    if (earlier.length > 0) row.earlier = earlier;
    const renamed = renamedOf(known, row.id);
    if (renamed.length > 0) row.renamed = renamed;
  }
  for (const point of counted(ledger, 'points')) {
    for (const row of pointOrgans(ledger, point).map(rowOf)) {
      if (!row) continue;
      row.points += 1;
      if (isOpenPoint(point.status)) row.open += 1;
    }
  }
  for (const duty of dutiesOf(ledger)) {
    const organs = new Set(duty.organs.map(rowOf));
    for (const row of organs) {
      if (row && duty.kind === 'answer' && duty.state === 'open') row.open += 1;
      if (row && isOverdue(duty, today)) row.overdue += 1;
    }
  }
  for (const suggestion of counted(ledger, 'suggestions')) {
    const involved = new Set([...suggestion.lead, ...suggestion.support].map(rowOf));
    for (const row of involved) if (row) row.suggestions += 1;
  }
  for (const commitment of counted(ledger, 'commitments')) {
    for (const row of new Set(commitment.organs.map(rowOf))) if (row) row.commitments += 1;
  }
  return [...rows.values()].sort(
    (a, b) =>
      b.overdue - a.overdue ||
      b.open - a.open ||
      b.points + b.suggestions - a.points - a.suggestions ||
      (a.title < b.title ? -1 : 1),
  );
}

/** Records that several organs owe each something of its own for: an account tells and counts only its organ's. */
const severally: readonly DutyCollection[] = ['opinions', 'suggestions'];

/** The rates of one organ: an answer and its rating are the leading organ's (`counted.suggestions`); who supports is measured by its own opinions. */
function ownRates(ledger: Ledger, counted: Counted, today: string, duties: readonly Duty[]): Rate[] {
  const support = supportOnTimeRate(duties, today);
  const rates = ratesOf(ledger, counted, today, duties);
  return support.base === 0 ? rates : [...rates, printRate(ledger, support)];
}

/** One organ's whole account: whatever name a paper used. Errors: `not-found`. */
export function organAccount(
  stored: Ledger,
  id: string,
  today: string,
  known: Told = { organs: stored.organs, until: null },
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
