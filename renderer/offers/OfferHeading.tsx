import { useText } from '#renderer/base/language.tsx';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { offerAddress } from './offer-address.ts';

/** What the lines below it are about, with the way to its page. */
export function OfferHeading({ row, onLeave }: { row: OfferRow; onLeave?: () => void }) {
  const say = useText();
  return (
    <span className="offer-heading">
      <span className="soft small">{say(`offers.of-${row.collection}`)}</span>{' '}
      <a href={offerAddress(row)} onClick={onLeave}>
        {row.title}
      </a>
    </span>
  );
}
