import { useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OfferRow } from '#shared/contract/offer-calls.ts';

export type OfferAnswer = 'adopt' | 'decline';

const placeOf = ({ collection, record, field }: OfferRow) => ({ collection, id: record, field });

/** Answers one offer, or several as one change, and says that it is done; a refusal is shown as its sentence. */
export function useAnswerOffer() {
  const say = useText();
  const toast = useToast();
  const [adopt, decline] = [useChange('offers.adopt'), useChange('offers.decline')];
  const [adoptAll, declineAll] = [useChange('offers.adoptAll'), useChange('offers.declineAll')];
  const answer = (row: OfferRow, as: OfferAnswer) => {
    const done = { onSuccess: () => toast.success(say(as === 'adopt' ? 'offers.done' : 'offers.kept')) };
    (as === 'adopt' ? adopt : decline).mutate(placeOf(row), done);
  };
  const answerAll = (rows: readonly OfferRow[], as: OfferAnswer) => {
    const said = as === 'adopt' ? 'offers.all-done' : 'offers.all-kept';
    const done = { onSuccess: ({ count }: { count: number }) => toast.success(say(said, { count })) };
    (as === 'adopt' ? adoptAll : declineAll).mutate({ offers: rows.map(placeOf) }, done);
  };
  const isPending = [adopt, decline, adoptAll, declineAll].some((one) => one.isPending);
  return { answer, answerAll, isPending };
}
