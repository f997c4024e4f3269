import type { Say } from '#renderer/base/language.tsx';
import { useText } from '#renderer/base/language.tsx';
import { RoundBlock } from '#renderer/facts/RoundBlock.tsx';
import type { PointRecord } from '#shared/domain/opinion-record.ts';

type Round = PointRecord['rounds'][number];

/** Earlier handlings of a point with their own dates and verdicts; nothing of them is lost when it is opened again. */
export function RoundList({ point }: { point: PointRecord }) {
  const say = useText();
  const earlier = point.rounds.filter((round) => round.number < point.round);
  if (earlier.length === 0) return null;
  return (
    <section aria-label={say('opinions.rounds')}>
      <h3 className="panel-title">{say('opinions.rounds')}</h3>
      {earlier.map((round) => (
        <RoundBlock
          key={round.number}
          round={round}
          dues={[{ label: say('owed.written-report'), due: round.due }]}
          lines={verdictLines(say, round)}
        />
      ))}
    </section>
  );
}

function verdictLines(say: Say, { selfReport, check }: Round): string[] {
  const line = (label: string, value: string, verdict: { by: string; on: string; note: string }) =>
    [`${label} ${value}`, `${verdict.by} ${verdict.on}`.trim(), verdict.note].filter(Boolean).join(' · ');
  return [
    selfReport ? line(say('opinions.self-report'), say(`self-report.${selfReport.value}`), selfReport) : '',
    check ? line(say('opinions.check'), say(`check.${check.value}`), check) : '',
  ];
}
