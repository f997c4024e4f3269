import type { Say } from '#renderer/base/language.tsx';
import { useText } from '#renderer/base/language.tsx';
import { RoundBlock } from '#renderer/facts/RoundBlock.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { OpinionRecord, OpinionRound } from '#shared/domain/opinion-record.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { voteNote } from './opinion-timeline.ts';

/** Earlier handlings of an opinion, each with its own dates, what came in it and how the session voted. */
export function OpinionRounds({ file: { opinion, feedback, members } }: { file: OpinionFile }) {
  const say = useText();
  if (opinion.rounds.length === 0) return null;
  return (
    <section aria-label={say('opinions.rounds')}>
      <h3 className="panel-title">{say('opinions.rounds')}</h3>
      {opinion.rounds.map((round) => (
        <RoundBlock
          key={round.number}
          round={round}
          dues={[
            { label: say('owed.draft'), due: round.draftDue },
            { label: say('owed.written-report'), due: round.due },
          ]}
          lines={[receivedLine(say, opinion, round, feedback), voteLine(say, round, members ?? null)]}
        />
      ))}
    </section>
  );
}

function voteLine(say: Say, { vote }: OpinionRound, members: number | null): string {
  if (!vote) return '';
  const result = say('facts.vote', { result: say(`vote.${vote.value}`) });
  return [`${vote.on} ${result}`, voteNote(say, vote, members)].filter(Boolean).join(' · ');
}

/** When draft and report of a round came, as papers of the library or as recorded. */
function receivedLine(
  say: Say,
  opinion: OpinionRecord,
  { number }: OpinionRound,
  feedback: readonly FeedbackRecord[],
): string {
  const papers = feedback
    .filter((report) => report.round === number)
    .map((report) => ({ type: `${report.version}-received` as const, on: receivedDay(report) }));
  const acts = opinion.acts.flatMap(({ type, on, round }) =>
    round === number && (type === 'draft-received' || type === 'formal-received') ? [{ type, on }] : [],
  );
  return [...papers, ...acts]
    .map(({ type, on }) => `${on ?? say('facts.day-unknown')} ${say(`opinion-act.${type}`)}`)
    .sort()
    .join(' · ');
}
