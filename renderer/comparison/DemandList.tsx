import { useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { StatusTag, type Tone } from '#renderer/ui/StatusTag.tsx';
import type { DemandAnswer } from '#shared/contract/comparison-calls.ts';
import { shownDemand } from '#shared/contract/shown-demand.ts';

/** What needs a look stands out; what is answered is a plain fact. */
function toneOf({ state, lacking }: DemandAnswer): Tone {
  if (state === 'answered') return lacking.length === 0 ? 'neutral' : 'soon';
  return state === 'open' || state === 'empty' || state === 'repeated' || state === 'old' ? 'act' : 'soon';
}

/** The demands of a point, each with its own answer and the lines that say so. */
export function DemandList({ demands }: { demands: readonly DemandAnswer[] }) {
  const say = useText();
  return (
    <ol className="demand-list" aria-label={say('comparison.demands')}>
      {demands.map((demand) => (
        <li key={demand.text}>
          <StatusTag tone={toneOf(demand)}>{say(`demand-state.${shownDemand(demand)}`)}</StatusTag>
          <span>{demand.text}</span>
          {demand.citations.map((citation) => (
            <CitationLink
              key={`${citation.firstLine} ${citation.quote}`}
              citation={citation}
              paper={say('comparison.feedback')}
            />
          ))}
        </li>
      ))}
    </ol>
  );
}
