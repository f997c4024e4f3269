import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { useChanges } from './changes-context.tsx';
import { useTransport } from './transport-context.tsx';

/**
 * Changes through the core: `const update = useChange('points.update'); update.mutate({ id, due })`. It is done when what
 * the change touches is shown anew. `renews` names calls that answer otherwise afterwards although no record changed. A
 * refusal is shown as its sentence, unless `quiet` leaves that to the caller.
 */
export function useChange<N extends CallName>(
  name: N,
  options: { quiet?: boolean; renews?: readonly CallName[] } = {},
): UseMutationResult<CallOutput<N>, Error, CallInput<N>> {
  const transport = useTransport();
  const changes = useChanges();
  const toast = useToast();
  return useMutation<CallOutput<N>, Error, CallInput<N>>({
    mutationFn: (input) => transport.call(name, input),
    onSuccess: () => changes.settle(options.renews),
    onError: (error) => {
      if (!options.quiet) toast.failure(error);
    },
  });
}
