import { Fragment } from 'react';
import { useText } from '#renderer/base/language.tsx';
import type { Bar } from '#shared/contract/desk-calls.ts';

export type ShownBar = { label: string; value: string; share: number; tone: Bar['tone']; address: string };

/** Plain bars one can click, with the formulas of their rates below. `share` is 0..1. */
export function BarList({
  title,
  bars,
  notes,
}: {
  title: string;
  bars: readonly ShownBar[];
  notes: readonly string[];
}) {
  const say = useText();
  return (
    <div className="desk-column">
      <h3>{title}</h3>
      {bars.length === 0 ? <p className="soft small">{say('desk.no-bars')}</p> : null}
      <div className="bar-list">
        {bars.map((bar) => (
          <Fragment key={bar.address}>
            <a href={bar.address}>{bar.label}</a>
            <div className="track">
              <div className={`fill ${bar.tone}`} style={{ '--bar-share': bar.share }} />
            </div>
            <span className="num">{bar.value}</span>
          </Fragment>
        ))}
      </div>
      {notes.map((note) => (
        <p key={note} className="soft small">
          {note}
        </p>
      ))}
    </div>
  );
}
