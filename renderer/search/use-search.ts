import { useEffect, useState } from 'react';
import { useCall } from '#renderer/base/transport/use-call.ts';

const pause = 120;

/** Finds as one types: asks when the typing pauses, and keeps the last answer until the next is there. */
export function useSearch(typed: string, limit: number) {
  const [query, setQuery] = useState(typed.trim());
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return useCall('search.find', { query, limit }, { enabled: query.length > 0, keep: true });
}
