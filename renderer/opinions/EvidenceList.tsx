import { useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { EvidenceRecord } from '#shared/domain/finding-record.ts';

/** What proves a point, each with its address. */
export function EvidenceList({ evidence }: { evidence: EvidenceRecord[] }) {
  const say = useText();
  const remove = useChange('evidence.remove');
  return (
    <section aria-label={say('opinions.evidence')}>
      <h3 className="panel-title">{say('opinions.evidence')}</h3>
      {evidence.length === 0 ? <p className="cite">{say('opinions.no-evidence')}</p> : null}
      <ul>
        {evidence.map((one) => (
          <li key={one.id} className="evidence-line">
            <span>
              {one.title} <span className="cite">{[one.number, one.on, one.note].filter(Boolean).join(' · ')}</span>{' '}
              {one.citation ? <CitationLink citation={one.citation} /> : null}
            </span>
            <ConfirmButton
              question={say('opinions.remove-evidence')}
              onConfirm={() => remove.mutate({ id: one.id })}
              button={{ size: 'small', type: 'text' }}
            >
              {say('ui.remove')}
            </ConfirmButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
