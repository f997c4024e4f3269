import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { useTransport } from './transport-context.tsx';

/**
 * Reads through the core: `const opinions = useCall('opinions.list', {})`. Answers anew after every change of the
 * ledger. `enabled: false` waits; `keep` shows the answer before while the next is on its way.
 */
export function useCall<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: { enabled?: boolean; keep?: boolean } = {},
): UseQueryResult<CallOutput<N>> {
  const transport = useTransport();
  return useQuery<CallOutput<N>>({
    queryKey: [name, input],
    queryFn: () => transport.call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}
