import { QueryClient } from '@tanstack/react-query';
import type { Transport } from './transport.ts';

/** One cache for all screens. The core is on this machine, so an answer is only as old as the last change. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}

const burst = 120;

/** Reads everything on screen anew after a change; a burst of changes (an import) is answered once. */
export function followChanges(transport: Transport, client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = transport.subscribe((event) => {
    const isChange = event.type === 'changed' || (event.type === 'connection' && event.up);
    if (!isChange || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void client.invalidateQueries();
    }, burst);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}
