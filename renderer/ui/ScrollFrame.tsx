import type { ReactNode } from 'react';

/** A frame that scrolls by itself; it takes the focus, so that the arrow keys reach what lies below. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="preview-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
