import type { ReactNode } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import type { ShownFact } from './fact.ts';

type Props = {
  facts: readonly ShownFact[];
  title: string;
  /** Takes back a fact that was entered by mistake. */
  onStrike?: (act: string) => void;
  /** What else can be done with a fact, at the end of its line. */
  action?: (fact: ShownFact) => ReactNode;
};

/** What happened, oldest first, each with the day, who entered it and when, and the paper that shows it. */
export function FactTimeline({ facts, title, onStrike, action }: Props) {
  const say = useText();
  const hasRounds = facts.some((fact) => fact.round > 1);
  return (
    <section aria-label={title}>
      <h3 className="panel-title">{title}</h3>
      {facts.length === 0 ? <p className="cite">{say('facts.nothing')}</p> : null}
      <ol className="fact-list">
        {facts.map((fact) => (
          <li key={fact.key}>
            <span className={fact.on ? 'fact-day' : 'fact-day soft'}>{fact.on ?? say('facts.day-unknown')}</span>
            <span>
              {fact.what} {fact.number ? <span>{fact.number}</span> : null}{' '}
              {fact.paper ? (
                <a href={toAddress('reader', [fact.paper.document])}>
                  {say('facts.paper', { title: fact.paper.title })}
                </a>
              ) : null}
              <FactSource fact={fact} round={hasRounds ? fact.round : null} />
              {fact.note ? <span className="fact-note">{fact.note}</span> : null}
            </span>
            <span className="fact-actions">
              {action?.(fact)}
              {fact.act && onStrike ? (
                <ConfirmButton
                  question={say('facts.strike-question', { what: fact.what })}
                  onConfirm={() => onStrike(fact.act ?? '')}
                  button={{ size: 'small', type: 'text' }}
                >
                  {say('facts.strike')}
                </ConfirmButton>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who entered a fact, when where that was another day than it happened, and whether it was asked about. */
function FactSource({ fact, round }: { fact: ShownFact; round: number | null }) {
  const say = useText();
  const isLater = fact.enteredOn !== undefined && fact.enteredOn !== fact.on;
  const parts = [
    round === null ? '' : say('facts.round', { number: round }),
    fact.by ?? '',
    isLater ? say('facts.entered', { on: fact.enteredOn ?? '' }) : '',
    fact.isConfirmed ? say('facts.confirmed') : '',
  ].filter(Boolean);
  return parts.length > 0 ? <span className="cite">{parts.join(' · ')}</span> : null;
}
