import type { ReactNode } from 'react';

/** A labelled field of a form or a record. The control inside carries the same label for the ear. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="field">
      <span className="label">{label}</span>
      <div>{children}</div>
    </div>
  );
}
