/** True where somebody asked for more than the gate tries; what takes a minute runs then only. */
export const isThorough = Number(process.env.DUBAN_RUNS ?? 0) > 0;

/** Seed of every property test of the gate, so that the same code gives the same answer. */
const seed = 20_260_901;

/**
 * How often a property is tried. The gate tries `gate` inputs and always the same ones; `DUBAN_RUNS=2000 npm run unit -- path` tries that many
 * of chance.
 */
export function chance(gate: number): { numRuns: number; seed?: number } {
  const wanted = Number(process.env.DUBAN_RUNS ?? 0);
  return wanted > 0 ? { numRuns: wanted } : { numRuns: gate, seed };
}
