/** Work that can pause between its steps. */
export type Steps<T> = Generator<void, T>;

/** Longest stretch of work before others have their turn, in milliseconds; a step that takes longer makes it longer. */
const stretchMs = 15;

/** Does work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does work in stretches, between which everything else that waits has its turn. What the work looks at may change meanwhile. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    for (const begun = performance.now(); performance.now() - begun < stretchMs; ) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
