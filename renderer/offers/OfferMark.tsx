import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { OfferCollection } from '#shared/domain/offer.ts';

/** In a list: says that a new reading differs from what stands of this record. */
export function OfferMark({ collection, record }: { collection: OfferCollection; record: string }) {
  const say = useText();
  const { data = [] } = useCall('offers.list', {});
  const isOffered = data.some((row) => row.collection === collection && row.record === record);
  return isOffered ? <StatusTag tone="soon">{say('offers.mark')}</StatusTag> : null;
}
