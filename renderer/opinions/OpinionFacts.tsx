import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { ValueHistory } from '#renderer/facts/ValueHistory.tsx';
import { RecordOffers } from '#renderer/offers/RecordOffers.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { Citation } from '#shared/domain/citation.ts';
import { OpinionPaperFields } from './OpinionPaperFields.tsx';
import { OpinionProgress, OpinionTimeline } from './OpinionProgress.tsx';
import { OpinionRounds } from './OpinionRounds.tsx';

/** The opinion apart from its points: where it stands and what brought it there, its dates, and what its paper says. */
export function OpinionFacts({ file }: { file: OpinionFile }) {
  const say = useText();
  const { opinion } = file;
  return (
    <div className="point-panel">
      {opinion.sameAs ? (
        <p className="soft">
          {say('opinions.same-as')} <a href={toAddress('opinions', [opinion.sameAs])}>{say('library.open')}</a>
        </p>
      ) : null}
      <RecordOffers collection="opinions" record={opinion.id} />
      <OpinionProgress file={file} />
      <OpinionTimeline file={file} />
      <ValueHistory record={opinion.id} />
      <OpinionRounds file={file} />
      <OpinionPaperFields file={file} />
      <Quotes label={say('opinions.affirmation')} citations={opinion.affirmation ? [opinion.affirmation] : []} />
      <Quotes label={say('opinions.consent')} citations={opinion.consent ? [opinion.consent] : []} />
      <Quotes label={say('opinions.problems')} citations={opinion.problems} />
      <Quotes label={say('opinions.closing')} citations={opinion.closing ? [opinion.closing] : []} />
    </div>
  );
}

function Quotes({ label, citations }: { label: string; citations: Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <section aria-label={label}>
      <h3 className="panel-title">{label}</h3>
      {citations.map((citation) => (
        <div key={`${citation.firstLine}-${citation.lastLine}`} className="quote">
          <PaperText text={citation.quote} />
          <CitationLink citation={citation} />
        </div>
      ))}
    </section>
  );
}
