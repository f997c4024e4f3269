import { useText } from '#renderer/base/language.tsx';
import { DueText } from '#renderer/dues/DueText.tsx';
import type { DueDate } from '#shared/domain/due-date.ts';

/** A round that is over, as it was: when, with which due dates, what came of it, and why it was handled again. */
export function RoundBlock(props: {
  round: { number: number; openedOn: string | null; closedOn: string | null; reason: string };
  dues: readonly { label: string; due: DueDate | null }[];
  /** What came of it; empty ones are left out. */
  lines: readonly string[];
}) {
  const say = useText();
  const { number, openedOn, closedOn, reason } = props.round;
  return (
    <div className="round-block">
      <div>
        {say('opinions.round-line', {
          number,
          opened: openedOn || say('facts.day-unknown'),
          closed: closedOn ? say('opinions.round-closed', { date: closedOn }) : '',
        })}
      </div>
      {props.dues.map(({ label, due }) =>
        due ? (
          <div key={label}>
            <span className="soft">{label}</span> <DueText due={due} />
          </div>
        ) : null,
      )}
      {props.lines.filter(Boolean).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {reason ? <div className="soft">{say('opinions.round-reason', { reason })}</div> : null}
    </div>
  );
}
