import { useText } from '#renderer/base/language.tsx';
import { RoundBlock } from '#renderer/facts/RoundBlock.tsx';
import type { MotionRecord } from '#shared/domain/motion-record.ts';

/** Rounds of a motion that are over, each with its own due date. */
export function MotionRounds({ motion }: { motion: MotionRecord }) {
  const say = useText();
  if (motion.rounds.length === 0) return null;
  return (
    <section className="padded-sides" aria-label={say('opinions.rounds')}>
      <h3 className="panel-title">{say('opinions.rounds')}</h3>
      {motion.rounds.map((round) => (
        <RoundBlock
          key={round.number}
          round={round}
          dues={[{ label: say('owed.written-report'), due: round.due }]}
          lines={[]}
        />
      ))}
    </section>
  );
}
