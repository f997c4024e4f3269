import { useCallback } from 'react';
import { useLanguage } from './language.tsx';

/** Shows an ISO date and time: today's as the time alone, others with the day. */
export function useMoment(): (iso: string) => string {
  const language = useLanguage();
  return useCallback(
    (iso) => {
      const at = new Date(iso);
      const time = at.toLocaleTimeString(language, { hour12: false });
      if (at.toDateString() === new Date().toDateString()) return time;
      return `${at.toLocaleDateString(language, { month: 'numeric', day: 'numeric' })} ${time.slice(0, 5)}`;
    },
    [language],
  );
}
