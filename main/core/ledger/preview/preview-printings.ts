import type { OfferRow } from '#shared/contract/offer-calls.ts';
import type { Ledger, Operation } from '#shared/domain/ledger.ts';
import { isPrintedOffer } from '#shared/domain/offered-field.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import { toldOffer } from '#shared/messages/offer-words.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { isSameView } from '../offers/same-view.ts';
import type { PreviewScene } from './preview-scene.ts';

/** True for a further text of a report that was known before, whichever of them is followed now; a newer version of its file is none. */
function isReportKnown({ before, after }: PreviewScene, id: string): boolean {
  const report = after.feedback[id];
  if (!report || (after.sources[report.source]?.replaces ?? null) !== null) return false;
  const isKnown = (one: string) => before.feedback[one] !== undefined;
  if (report.sameAs !== null) return isKnown(report.sameAs);
  return Object.values(after.feedback).some((one) => one.sameAs === id && isKnown(one.id));
}

/** True for what an import enters only as another text of something that is followed already. */
export function isOfCopy({ collection, before, after }: Operation, scene: PreviewScene): boolean {
  const { after: ledger } = scene;
  if (before !== null || after === null) return false;
  if (collection === 'opinions') return (ledger.opinions[after.id]?.sameAs ?? null) !== null;
  if (collection === 'feedback') return isReportKnown(scene, after.id);
  if (collection !== 'points') return false;
  const opinion = ledger.points[after.id]?.opinion ?? '';
  return (ledger.opinions[opinion]?.sameAs ?? null) !== null;
}

/** The offers that another text of an opinion makes: those that were not made before. */
function newOffers(before: Ledger, operations: readonly Operation[], { after }: PreviewScene): OfferRow[] {
  if (!operations.some((one) => one.after !== null && 'offers' in one.after)) return [];
  const known = new Map(offerRows(before).map((row) => [row.id, row.value]));
  return offerRows(after).filter(({ id, field, value }) => {
    const isNew = !known.has(id) || !isSameView(known.get(id), value);
    return isPrintedOffer(field) && isNew;
  });
}

/**
 * What an import makes of another text of an opinion that is followed, a sentence each: that it is entered as such, and everything that it
 * says otherwise and that is laid before a person.
 */
export function previewPrintings(before: Ledger, operations: readonly Operation[], scene: PreviewScene): Told[] {
  const copies = operations.flatMap((one) =>
    one.collection === 'opinions' && one.after !== null && isOfCopy(one, scene) ? [one.after.title] : [],
  );
  const offers = newOffers(before, operations, scene);
  const printings = copies.map((title) => told('preview.printing', { title, count: offers.length }));
  const lines = offers.map((row) => {
    const { field, line } = toldOffer(row);
    return told('preview.offer', { title: row.title, field, line });
  });
  return [...printings, ...lines];
}
