import { useText } from '#renderer/app/language.tsx';
import { useChange } from '#renderer/transport/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OfferRow } from '#shared/contract/offer-calls.ts';

export type OfferAnswer = 'adopt' | 'decline';

/** Answers an offer and says that it is done; a refusal is shown as its sentence. */
export function useAnswerOffer(): { answer: (row: OfferRow, as: OfferAnswer) => void; isPending: boolean } {
  const say = useText();
  const toast = useToast();
  const adopt = useChange('offers.adopt');
  const decline = useChange('offers.decline');
  const answer = ({ collection, record, field }: OfferRow, as: OfferAnswer) => {
    const done = { onSuccess: () => toast.success(say(as === 'adopt' ? 'offers.done' : 'offers.kept')) };
    (as === 'adopt' ? adopt : decline).mutate({ collection, id: record, field }, done);
  };
  return { answer, isPending: adopt.isPending || decline.isPending };
}
