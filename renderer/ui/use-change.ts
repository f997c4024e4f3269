import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useConfirmDoubts } from '#renderer/ui/use-confirm-doubts.tsx';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { callConfirmed, isQuestion } from '../base/transport/call-confirmed.ts';
import { useChanges } from '../base/transport/changes-context.tsx';
import { useTransport } from '../base/transport/transport-context.tsx';

/**
 * Changes through the core: `const update = useChange('points.update'); update.mutate({ id, due })`. It is done when what
 * the change touches is shown anew. `renews` names calls that answer otherwise afterwards although no record changed. What the core
 * doubts is asked once and sent again when confirmed. A refusal is shown as its sentence, unless `quiet` leaves that to the caller.
 */
export function useChange<N extends CallName>(
  name: N,
  options: { quiet?: boolean; renews?: readonly CallName[] } = {},
): UseMutationResult<CallOutput<N>, Error, CallInput<N>> {
  const transport = useTransport();
  const changes = useChanges();
  const toast = useToast();
  const ask = useConfirmDoubts();
  return useMutation<CallOutput<N>, Error, CallInput<N>>({
    mutationFn: (input) =>
      callConfirmed(
        (confirmed) => transport.call(name, confirmed.length === 0 ? input : Object.assign({}, input, { confirmed })),
        ask,
      ),
    onSuccess: () => changes.settle(options.renews),
    onError: (error) => {
      // Who went back to look again needs no telling that nothing was saved.
      if (!options.quiet && !isQuestion(error)) toast.failure(error);
    },
  });
}
