import { Button } from 'antd';
import { useTell, useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';

const shown = 70;

/** Measures that answer no point, each with the reason and a way to lay it beside the chosen point. */
export function UnmatchedList(props: { file: ComparisonFile; onAttach: (measure: string) => void }) {
  const say = useText();
  const tell = useTell();
  const { comparison, measures } = props.file;
  if (comparison.unmatched.length === 0) return null;
  return (
    <section aria-label={say('comparison.unmatched')}>
      <h2 className="section-title">{say('comparison.unmatched-count', { count: comparison.unmatched.length })}</h2>
      <ul className="side-list">
        {comparison.unmatched.map(({ measure: id, because }) => {
          const measure = measures.find((one) => one.id === id);
          if (!measure) return null;
          const plain = measure.citation.quote.replace(/\s+/g, ' ');
          return (
            <li key={id}>
              <details>
                <summary>
                  {measure.title || plain.slice(0, shown)}
                  <span className="cite outline-facts">{tell(because)}</span>
                </summary>
                <div className="paper-text small-paper">{measure.citation.quote}</div>
              </details>
              <div className="row">
                <CitationLink citation={measure.citation} paper={say('comparison.feedback')} />
                <span className="push" />
                <Button size="small" onClick={() => props.onAttach(id)}>
                  {say('comparison.attach')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
