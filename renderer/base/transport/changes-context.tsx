import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { ChangeFollower } from './change-follower.ts';
import { useTransport } from './transport-context.tsx';

const ChangesContext = createContext<ChangeFollower | null>(null);

/** Keeps the answers of all screens below as new as the ledger. */
export function ChangesProvider({ children }: { children: ReactNode }) {
  const transport = useTransport();
  const client = useQueryClient();
  const [follower] = useState(() => new ChangeFollower(client));
  useEffect(() => {
    const show = () => document.visibilityState === 'visible' && follower.show();
    const end = transport.subscribe((event) => follower.take(event));
    document.addEventListener('visibilitychange', show);
    return () => {
      end();
      document.removeEventListener('visibilitychange', show);
      follower.end();
    };
  }, [transport, follower]);
  return <ChangesContext.Provider value={follower}>{children}</ChangesContext.Provider>;
}

/** What keeps the answers of this page new. */
export function useChanges(): ChangeFollower {
  const follower = useContext(ChangesContext);
  if (!follower) throw new Error('A screen stands outside ChangesProvider');
  return follower;
}
