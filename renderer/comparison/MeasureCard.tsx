import { useEffect, useRef } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { Match } from '#shared/contract/comparison-calls.ts';
import type { MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import { KeyButton } from './KeyButton.tsx';
import { findingsOn, measureMarks } from './passage-marks.ts';
import type { PairDecision } from './use-decisions.ts';

const flagged = ['vague-promise', 'repeated-passage', 'figures-disagree', 'answered-twice'] as const;

/** One measure beside the point: its words with what both share, the reasons, the alarms on it, and yes or no. */
export function MeasureCard(props: {
  match: Match;
  measure: MeasureRecord;
  alarms: readonly Finding[];
  isChosen: boolean;
  onChoose: () => void;
  onDecide: (decision: PairDecision) => void;
}) {
  const say = useText();
  const tell = useTell();
  const card = useRef<HTMLElement>(null);
  const { match, measure, isChosen } = props;
  const alarms = findingsOn(props.alarms, measure.citation);
  const accepted = match.decision === 'accepted';
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isChosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the page choose a card too
    <article
      ref={card}
      className="measure-card"
      data-here={isChosen || undefined}
      aria-label={measure.title}
      aria-current={isChosen ? 'true' : undefined}
      onClick={props.onChoose}
    >
      <div className="measure-words">
        <PaperText
          text={measure.citation.quote}
          marks={measureMarks(measure.citation.quote, measure.title, match.terms, alarms)}
        />
      </div>
      <div className="row">
        <CitationLink citation={measure.citation} paper={say('comparison.feedback')} />
        {flagged.map((kind) => {
          const count = alarms.filter((alarm) => alarm.kind === kind).length;
          if (count === 0) return null;
          return (
            <StatusTag key={kind} tone={kind === 'figures-disagree' ? 'act' : 'soon'}>
              {say('comparison.flag', { kind: say(`finding-kind.${kind}`), count })}
            </StatusTag>
          );
        })}
        <span className="push cite">{say('comparison.score', { score: match.score.toFixed(2) })}</span>
        {accepted ? <StatusTag>{say('comparison.accepted')}</StatusTag> : null}
        <KeyButton
          label={say(accepted ? 'comparison.take-back' : 'comparison.accept')}
          keys="A"
          onClick={() => props.onDecide(accepted ? 'proposed' : 'accepted')}
        />
        <KeyButton label={say('comparison.reject')} keys="X" onClick={() => props.onDecide('rejected')} />
      </div>
      <div className="cite">
        {say('comparison.because', { reasons: match.because.map(tell).join(say('comparison.separator')) })}
      </div>
    </article>
  );
}
