import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

/** One step of the place shown in the header; a step with an address can be clicked. */
export type Crumb = { label: string; address?: string };

type Crumbs = { steps: readonly Crumb[]; set: (steps: readonly Crumb[]) => void };
const CrumbsContext = createContext<Crumbs>({ steps: [], set: () => {} });

export function CrumbsProvider({ children }: { children: ReactNode }) {
  const [steps, set] = useState<readonly Crumb[]>([]);
  const value = useMemo(() => ({ steps, set }), [steps]);
  return <CrumbsContext.Provider value={value}>{children}</CrumbsContext.Provider>;
}

/** Names the place of a screen in the header: `useCrumbs([{ label, address }, { label }])`. */
export function useCrumbs(steps: readonly Crumb[]): void {
  const { set } = useContext(CrumbsContext);
  const written = JSON.stringify(steps);
  useEffect(() => {
    set(JSON.parse(written));
    return () => set([]);
  }, [written, set]);
}

export function useShownCrumbs(): readonly Crumb[] {
  return useContext(CrumbsContext).steps;
}
