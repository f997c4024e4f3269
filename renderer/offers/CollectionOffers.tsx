import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import type { OfferCollection } from '#shared/domain/offer.ts';
import { OfferHeading } from './OfferHeading.tsx';
import { OfferList } from './OfferList.tsx';

/** What a new reading says of the records of a screen that has no page for each of them. */
export function CollectionOffers({ collection }: { collection: OfferCollection }) {
  const say = useText();
  const { data = [] } = useCall('offers.list', {});
  const rows = data.filter((row) => row.collection === collection);
  return <OfferList rows={rows} label={say('offers.title')} heading={(row) => <OfferHeading row={row} />} />;
}
