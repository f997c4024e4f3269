import { useState } from 'react';

export type Held<Value> = {
  /** What the field shows: what was typed while it is not taken, else what stands. */
  shown: Value;
  error: unknown;
  put: (value: Value) => void;
  giveUp: () => void;
};

/** A value that is saved as soon as it is set. One that was refused stays in its field as typed, with the reason, until it is put right. */
export function useHeld<Value>(value: Value, save: (value: Value) => Promise<unknown>): Held<Value> {
  const [held, setHeld] = useState<{ value: Value; error: unknown } | null>(null);
  const put = (next: Value) => {
    const typed = { value: next, error: null };
    setHeld(typed);
    save(next).then(
      () => setHeld((now) => (now === typed ? null : now)),
      (error: unknown) => setHeld((now) => (now === typed ? { value: next, error } : now)),
    );
  };
  return { shown: held ? held.value : value, error: held?.error ?? null, put, giveUp: () => setHeld(null) };
}
