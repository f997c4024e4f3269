import { useText } from '#renderer/app/language.tsx';
import type { PointRecord } from '#shared/domain/opinion-record.ts';

/** Earlier handlings of a point; nothing of them is lost when it is opened again. */
export function RoundList({ point }: { point: PointRecord }) {
  const say = useText();
  const earlier = point.rounds.filter((round) => round.number < point.round);
  if (earlier.length === 0) return null;
  return (
    <section aria-label={say('opinions.rounds')}>
      <h3 className="panel-title">{say('opinions.rounds')}</h3>
      <ul>
        {earlier.map((round) => (
          <li key={round.number}>
            {say('opinions.round-line', {
              number: round.number,
              opened: round.openedOn,
              closed: round.closedOn ? say('opinions.round-closed', { date: round.closedOn }) : '',
            })}
            <span className="cite">
              {[
                round.selfReport
                  ? `${say('opinions.self-report')} ${say(`self-report.${round.selfReport.value}`)}`
                  : null,
                round.check ? `${say('opinions.check')} ${say(`check.${round.check.value}`)}` : null,
                round.reason,
              ]
                .filter(Boolean)
                .map((part) => ` · ${part}`)
                .join('')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
