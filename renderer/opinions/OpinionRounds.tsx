import type { Say } from '#renderer/base/language.tsx';
import { useText } from '#renderer/base/language.tsx';
import { RoundBlock } from '#renderer/facts/RoundBlock.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { OpinionRecord, OpinionRound } from '#shared/domain/opinion-record.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { votesOf } from '#shared/domain/votes-of-round.ts';
import { voteNote, voteWords } from './opinion-timeline.ts';

/** Earlier handlings of an opinion, each with its own dates, what came in it and how the session voted. */
export function OpinionRounds({ file: { opinion, feedback, members } }: { file: OpinionFile }) {
  const say = useText();
  const { nameOf } = useOrgans();
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
          lines={[
            receivedLine(say, opinion, round, feedback),
            ...votesOf(round).map((vote) => {
              const note = voteNote(say, vote, members ?? null);
              return [`${vote.on} ${voteWords(say, vote, nameOf)}`, note].filter(Boolean).join(' · ');
            }),
          ]}
        />
      ))}
    </section>
  );
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
