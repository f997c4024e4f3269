import { useEffect, useRef } from 'react';
import type { Listener } from './transport.ts';
import { useTransport } from './transport-context.tsx';

/** Calls `listener` for every event while the component is on screen. */
export function useEvents(listener: Listener): void {
  const transport = useTransport();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => transport.subscribe((event) => latest.current(event)), [transport]);
}
