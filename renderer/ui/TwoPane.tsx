import type { ReactNode } from 'react';

/** Two panes side by side, the left one of a fixed width in px; each scrolls by itself. */
export function TwoPane(props: {
  leftWidth: number;
  left: ReactNode;
  right: ReactNode;
  leftLabel: string;
  rightLabel: string;
}) {
  return (
    <div className="two-pane" style={{ gridTemplateColumns: `${props.leftWidth}px minmax(0, 1fr)` }}>
      <section className="pane" aria-label={props.leftLabel}>
        {props.left}
      </section>
      <section className="pane" aria-label={props.rightLabel}>
        {props.right}
      </section>
    </div>
  );
}
