import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { useTransport } from './transport-context.tsx';

/**
 * Changes through the core: `const update = useChange('points.update'); update.mutate({ id, due })`. Every list on
 * screen is read anew afterwards. A refusal is shown as its sentence, unless `quiet` leaves that to the caller.
 */
export function useChange<N extends CallName>(
  name: N,
  options: { quiet?: boolean } = {},
): UseMutationResult<CallOutput<N>, Error, CallInput<N>> {
  const transport = useTransport();
  const client = useQueryClient();
  const toast = useToast();
  return useMutation<CallOutput<N>, Error, CallInput<N>>({
    mutationFn: (input) => transport.call(name, input),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => {
      if (!options.quiet) toast.failure(error);
    },
  });
}
