import type { ProgressStage } from '#shared/contract/call.ts';

/** Where each stage of an import starts, as a share of the whole; measured on gazettes of a few megabytes. */
const starts: Readonly<Partial<Record<ProgressStage, number>>> = {
  opening: 0,
  drawing: 0.05,
  recognising: 0.06,
  joining: 0.2,
  splitting: 0.3,
  recording: 0.5,
  linking: 0.75,
  storing: 0.85,
  planning: 0.95,
  'laying-out': 0.95,
  finished: 1,
};

/** How far an import is, 0..1: each stage counts its own steps, and the bar must never go back. */
export function wholeProgress(state: { stage: ProgressStage; done: number; total: number }): number {
  const start = starts[state.stage] ?? 0;
  const next = Math.min(...Object.values(starts).filter((other) => other > start), 1);
  const share = state.total > 0 ? Math.min(1, state.done / state.total) : 0;
  return start + (next - start) * share;
}
