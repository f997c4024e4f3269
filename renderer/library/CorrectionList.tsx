import { Button } from 'antd';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { Correction } from '#shared/domain/correction.ts';

/** What people changed about the reading, each removable. */
export function CorrectionList(props: { corrections: Correction[]; onRemove: (correction: string) => void }) {
  const say = useText();
  if (props.corrections.length === 0) return null;
  return (
    <section aria-label={say('review.corrections')}>
      <h2 className="section-title">{say('review.corrections')}</h2>
      <p className="cite correction-hint">{say('review.corrections-hint')}</p>
      <ul>
        {props.corrections.map((correction) => (
          <li key={correction.id} className="correction-line">
            <span>
              {wordsOf(correction, say)}
              <span className="cite outline-facts">
                {say('ui.line', { first: correction.anchor.line })} {correction.anchor.quote.slice(0, 30)} ·{' '}
                {correction.by} {correction.on}
              </span>
            </span>
            <Button size="small" onClick={() => props.onRemove(correction.id)}>
              {say('review.uncorrect')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(correction: Correction, say: Say): string {
  const { change } = correction;
  switch (change.type) {
    case 'kind':
      return `${say('review.kind')} → ${say(`kind.${change.kind}`)}`;
    case 'title':
      return `${say('review.edit-title')} → ${change.title}`;
    case 'last-line':
      return `${say('review.last-line')} ${change.line}`;
    case 'split':
      return say('review.split');
    case 'merge-with-previous':
      return say('review.merge');
    case 'not-a-paper':
      return say('review.not-a-paper');
    case 'mark-point':
      return say('review.marked-point', { heading: change.heading });
    case 'mark-measure':
      return say('review.marked-measure', { heading: change.heading });
    case 'unmark':
      return say('review.unmark');
    case 'line-text':
      return say('review.said-line', { text: change.text });
    case 'lines-seen':
      return say('review.saw-lines', { first: correction.anchor.line, last: change.lastLine });
  }
}
