import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { useChange } from '#renderer/ui/use-change.ts';

/** Takes a suggestion or a motion out of the ledger that should not stand there, and goes back to the list. */
export function TakeOut({ collection, id }: { collection: 'suggestions' | 'motions'; id: string }) {
  const say = useText();
  const remove = useChange(`${collection}.remove`);
  return (
    <ConfirmButton
      question={say('motions.take-out-question')}
      onConfirm={() => remove.mutate({ id }, { onSuccess: () => go(toAddress(collection)) })}
    >
      {say('motions.take-out')}
    </ConfirmButton>
  );
}
