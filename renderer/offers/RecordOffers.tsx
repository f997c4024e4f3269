import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import type { OfferCollection } from '#shared/domain/offer.ts';
import { OfferList } from './OfferList.tsx';

/** What a new reading says of one record otherwise than a person set it, beneath the record; nothing where there is nothing. */
export function RecordOffers({ collection, record }: { collection: OfferCollection; record: string }) {
  const say = useText();
  const { data = [] } = useCall('offers.list', {});
  const rows = data.filter((row) => row.collection === collection && row.record === record);
  return <OfferList rows={rows} label={say('offers.title')} />;
}
