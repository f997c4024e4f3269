import type { ReactNode } from 'react';

/** What to do first, where there is nothing yet. */
export function EmptyState(props: { title: string; hint: string; actions?: ReactNode }) {
  return (
    <div className="empty-state">
      <h2>{props.title}</h2>
      <p>{props.hint}</p>
      {props.actions ? <div className="row">{props.actions}</div> : null}
    </div>
  );
}
