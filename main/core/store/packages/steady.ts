/** How far long work on files is, and the sign that it is to end. */
export type Steady = {
  signal: AbortSignal;
  /** `done` and `total` in bytes. */
  onStep(stage: 'packing' | 'checking' | 'unpacking', done: number, total: number): void;
};
