import { type Say, useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OfferRow } from '#shared/contract/offer-calls.ts';

export type OfferAnswer = 'adopt' | 'decline';

const placeOf = ({ collection, record, field }: OfferRow) => ({ collection, id: record, field });

type Gone = { organsGone?: string[] };

/** The organs that went with an answer, in words. */
function goneWords(say: Say, { organsGone = [] }: Gone): string[] {
  return organsGone.length > 0 ? [say('offers.organs-gone', { names: organsGone.join('、') })] : [];
}

/** Answers one offer, or several as one change, and says that it is done; a refusal is shown as its sentence. */
export function useAnswerOffer() {
  const say = useText();
  const toast = useToast();
  const [adopt, decline] = [useChange('offers.adopt'), useChange('offers.decline')];
  const [adoptAll, declineAll] = [useChange('offers.adoptAll'), useChange('offers.declineAll')];
  const answer = (row: OfferRow, as: OfferAnswer) => {
    const said = say(as === 'adopt' ? 'offers.done' : 'offers.kept');
    const done = { onSuccess: (answered: Gone) => toast.success([said, ...goneWords(say, answered)].join(' ')) };
    (as === 'adopt' ? adopt : decline).mutate(placeOf(row), done);
  };
  const answerAll = (rows: readonly OfferRow[], as: OfferAnswer) => {
    const said = as === 'adopt' ? 'offers.all-done' : 'offers.all-kept';
    const done = {
      onSuccess: ({ count, ...gone }: Gone & { count: number }) =>
        toast.success([say(said, { count }), ...goneWords(say, gone)].join(' ')),
    };
    (as === 'adopt' ? adoptAll : declineAll).mutate({ offers: rows.map(placeOf) }, done);
  };
  const isPending = [adopt, decline, adoptAll, declineAll].some((one) => one.isPending);
  return { answer, answerAll, isPending };
}
