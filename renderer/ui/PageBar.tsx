import type { ReactNode } from 'react';

/** The head of a screen: its title, what it counts, its actions (one of them primary). */
export function PageBar(props: { title: ReactNode; counts?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="page-bar">
      <h1>{props.title}</h1>
      <div className="counts">{props.counts}</div>
      {props.actions ? <div className="actions">{props.actions}</div> : null}
    </div>
  );
}
