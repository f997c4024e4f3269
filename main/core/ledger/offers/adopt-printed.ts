import type { Ledger } from '#shared/domain/ledger.ts';
import type { AddedPoint, PrintedLimit } from '#shared/domain/offer.ts';
import { asLeads, pointLeads } from '#shared/domain/point-leads.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { recountDue } from '../dues/change-due.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { dueAlong, dueOfPoint, type Recount, withEveryDue } from '../opinions/count-first-dues.ts';
import { renumberPoints } from '../points/renumber-points.ts';
import { freshPoint } from '../points/split-point.ts';
import { stepped } from '../points/step-point.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { withoutOffer } from './renew-record.ts';

/** Why days change with a later printing. */
const byPrinting: Recount = { kind: 'new-printing', reason: told('due-change.new-printing-reason') };

/** Takes the day by which a later printing wants the work of a point done: a change of the day that stood, with the reason. */
export function adoptPrintedLimit(
  draft: LedgerDraft,
  { id, printed }: { id: string; printed: PrintedLimit },
  { today, by }: Circumstances,
): void {
  const point = recordOf({ points: draft.records('points') }, 'points', id);
  const { kind, reason } = byPrinting;
  const step = { on: today, enteredOn: today, by, reason, allowedBy: '', letter: '' };
  const limit = recountDue(point.limit, printed.limit, step, kind);
  const entered = withEntered(point.entered, 'limit');
  draft.put('points', { ...withoutOffer(point, 'printed-limit'), limit, entered });
}

/** Takes the organs that a later printing names for a point; one that leads supports no longer. */
export function adoptPrintedOrgans(
  draft: LedgerDraft,
  { id, field, value }: { id: string; field: 'printed-lead' | 'printed-support'; value: unknown },
): void {
  const point = recordOf({ points: draft.records('points') }, 'points', id);
  // A printed lead comes alone: who leads with it would be a person's word on the former one.
  const next = field === 'printed-lead' ? asLeads(point, [value as string]) : point;
  const leads = pointLeads(next);
  const support = field === 'printed-support' ? (value as string[]) : point.support;
  const entered = withEntered(point.entered, field === 'printed-lead' ? 'lead' : 'support');
  const alone = support.filter((one) => !leads.includes(one));
  draft.put('points', { ...withoutOffer(next, field), support: alone, entered });
}

/** Takes the limits that a later printing states for the answer; dates that were counted by the former ones are counted anew and say so. */
export function adoptPrintedLimits(
  ledger: Ledger,
  draft: LedgerDraft,
  { id, limits }: { id: string; limits: StatedLimit[] },
  now: Circumstances,
): void {
  const opinion = recordOf({ opinions: draft.records('opinions') }, 'opinions', id);
  const next = { ...withoutOffer(opinion, 'printed-limits'), limits };
  const on = opinion.handedOverOn;
  const counted = on === null ? next : withEveryDue(ledger, next, now, byPrinting);
  draft.put('opinions', counted);
  if (on === null) return;
  for (const point of draft.all('points').filter((one) => one.opinion === id && one.state !== 'withdrawn')) {
    if (point.status !== 'not-handed-over')
      draft.put('points', { ...point, due: dueAlong(ledger, point, counted, now, byPrinting) });
  }
}

/** The number of the point of the opinion behind which the printing has the new one; half a number further, until all are counted anew. */
function numberBehind(draft: LedgerDraft, opinion: string, { point }: AddedPoint): number {
  const added = draft.get('points', point);
  const plain = (quote: string) => quote.replace(/\s/g, '');
  const before = draft
    .all('points')
    .filter((one) => one.opinion === added?.opinion && one.number < added.number)
    .sort((a, b) => b.number - a.number);
  const standing = draft.all('points').filter((one) => one.opinion === opinion && one.state !== 'withdrawn');
  for (const { title, citation } of before) {
    const known = standing.find((one) => one.title === title || plain(one.citation.quote) === plain(citation.quote));
    if (known) return known.number + 0.5;
  }
  return before.length === 0 && added ? 0.5 : standing.length + 1;
}

/** Adds a point that only a later printing has. Where the opinion was handed over it goes out with it. */
export function adoptAdded(
  draft: LedgerDraft,
  { id, field, added }: { id: string; field: string; added: AddedPoint },
  now: Circumstances,
): void {
  const opinion = recordOf({ opinions: draft.records('opinions') }, 'opinions', id);
  const { title, citation, limit } = added;
  const { lead = null, support = [] } = draft.get('points', added.point) ?? {};
  const number = numberBehind(draft, id, added);
  draft.put('opinions', withoutOffer(opinion, field));
  const made = { opinion: id, title, citation, limit, number, lead, support };
  const point = freshPoint({ points: draft.records('points') }, made);
  const on = opinion.handedOverOn;
  const due = dueOfPoint(draft.records('organs'), opinion, point);
  const out = { ...point, due, lead: lead ?? (opinion.alsoTo ? null : opinion.lead) };
  const step = { to: 'handed-over', on: on ?? now.today, note: opinion.handOverNumber ?? '' } as const;
  draft.put('points', on === null ? point : stepped(out, step, now));
  renumberPoints(draft, id);
}
