/** What every screen is given: the rest of the address. `#/opinions/o1?point=p2` gives `parts: ['o1']`, `query: { point: 'p2' }`. */
export type ScreenProps = { parts: string[]; query: Record<string, string> };
