import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { keptByReads } from '#shared/domain/kept-by-reads.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import { checkedPromiseItems } from './checked-promise-items.ts';
import { dueItems } from './due-items.ts';
import { extensionItems, promiseExtensionItems } from './extension-items.ts';
import { finishedItems } from './finished-items.ts';
import { gonePromiseItems } from './gone-promise-items.ts';
import { handOverItems } from './hand-over-items.ts';
import { itemOrder } from './item-order.ts';
import { laidTogether } from './laid-together.ts';
import { motionItems } from './motion-items.ts';
import { nearPromiseItems } from './near-promise-items.ts';
import { opinionItems, organlessItems, pointlessItems, votedDownItems } from './opinion-items.ts';
import { authorlessItems, feedbackItems, undatedItems } from './report-items.ts';
import { selfReportedItems } from './self-reported-items.ts';
import { shownAskedItems } from './shown-asked-items.ts';
import { sourceItems } from './source-items.ts';
import { suggestionItems } from './suggestion-items.ts';
import { supplementItems } from './supplement-items.ts';
import { undatedDutyItems } from './undated-duty-items.ts';

const order: DeskItem['urgency'][] = [
  'overdue',
  'unanswered',
  'soon-7',
  'to-compare',
  'to-check',
  'to-confirm',
  'soon-30',
];

/** Of things that wait alike, what must be done first stands first: a source is read before its points are confirmed. */
const steps: DeskItem['collection'][] = [
  'points',
  'suggestions',
  'motions',
  'commitments',
  'sources',
  'opinions',
  'feedback',
];

const known = new WeakMap<Ledger, { today: string; days: number; items: readonly DeskItem[] }>();

/**
 * What needs somebody now, the most urgent first, each with its reason and the next action. Desk and navigation ask for the same; it is
 * worked out once per ledger and day.
 */
export function deskItems(ledger: Ledger, today: string, days: number): DeskItem[] {
  const before = known.get(ledger);
  if (before?.today === today && before.days === days) return [...before.items];
  const items = itemsOn(ledger, today, days);
  known.set(ledger, { today, days, items });
  return [...items];
}

const followed = (ledger: Ledger) => listed(ledger.opinions).filter((opinion) => opinion.sameAs === null);

type Part = (ledger: Ledger, today: string) => readonly DeskItem[];

/** One kind of what waits, worked out anew only where what it looked at changed. */
function kept(part: Part): Part {
  const known = keptByReads<Ledger['organs'], readonly DeskItem[]>();
  return (ledger, today) => known(ledger.organs, ledger, [today], (seen) => part(seen, today));
}

/** Everything that waits besides what falls due and the steps of opinions. */
const parts: readonly Part[] = [
  feedbackItems,
  selfReportedItems,
  suggestionItems,
  motionItems,
  undatedDutyItems,
  gonePromiseItems,
  nearPromiseItems,
  shownAskedItems,
  checkedPromiseItems,
  sourceItems,
  (ledger: Ledger) => followed(ledger).flatMap((opinion) => undatedItems(ledger, opinion)),
  (ledger: Ledger) => followed(ledger).flatMap((opinion) => authorlessItems(ledger, opinion)),
  (ledger: Ledger) => followed(ledger).flatMap(organlessItems),
  extensionItems,
  promiseExtensionItems,
  handOverItems,
  finishedItems,
  supplementItems,
  (ledger: Ledger) => followed(ledger).flatMap((opinion) => pointlessItems(ledger, opinion)),
  (ledger: Ledger) => followed(ledger).flatMap((opinion) => votedDownItems(ledger, opinion)),
].map(kept);

function itemsOn(ledger: Ledger, today: string, days: number): DeskItem[] {
  const due = dueItems(ledger, today, days);
  const near = new Set(due.filter((one) => one.duty === 'hand-over').map((one) => one.record));
  const items = [
    ...laidTogether(ledger, due),
    ...parts.flatMap((part) => part(ledger, today)),
    ...followed(ledger).flatMap((opinion) => opinionItems(ledger, opinion, near.has(opinion.id))),
  ];
  const further = itemOrder(ledger);
  return items.sort(
    (a, b) =>
      order.indexOf(a.urgency) - order.indexOf(b.urgency) ||
      (a.days ?? 0) - (b.days ?? 0) ||
      steps.indexOf(a.collection) - steps.indexOf(b.collection) ||
      further(a, b),
  );
}
