import type { ReactNode } from 'react';

/** act: needs a person; soon: soon or doubtful; done: verified done and nothing else; neutral: a plain fact. */
export type Tone = 'act' | 'soon' | 'done' | 'neutral';

export function StatusTag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`status-tag ${tone}`}>{children}</span>;
}
