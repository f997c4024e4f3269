import { toAddress } from '#renderer/app/address.ts';
import { useText, useTextOr } from '#renderer/app/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { Citation } from '#shared/domain/citation.ts';
import { DueReason } from './DueReason.tsx';
import { StageField } from './StageField.tsx';

/** The opinion apart from its points: what it deliberates on, what it affirms, the problems it names. */
export function OpinionFacts({ file: { opinion, sourceTitle } }: { file: OpinionFile }) {
  const say = useText();
  const textOr = useTextOr();
  return (
    <div className="point-panel">
      {opinion.sameAs ? (
        <p className="soft">
          {say('opinions.same-as')} <a href={toAddress('opinions', [opinion.sameAs])}>{say('library.open')}</a>
        </p>
      ) : null}
      <div className="stack">
        <Field label={say('opinions.stage')}>
          <StageField opinion={opinion} />
        </Field>
        <Field label={say('opinions.subject')}>{opinion.subject ?? say('ui.none')}</Field>
        <Field label={say('opinions.addressee')}>{opinion.addressee ?? say('ui.none')}</Field>
        <Field label={say('opinions.col-meeting')}>{opinion.meeting ?? say('ui.none')}</Field>
        <Field label={say('opinions.col-date')}>{opinion.date ?? say('ui.none')}</Field>
        <Field label={say('opinions.due')}>
          {opinion.due ? (
            <>
              {opinion.due.date} <DueReason due={opinion.due} />
            </>
          ) : (
            say('ui.not-set')
          )}
        </Field>
        <Field label={say('library.col-source')}>
          <a href={toAddress('reader', [opinion.document])}>{sourceTitle}</a>
        </Field>
      </div>
      {opinion.history.length > 0 ? (
        <section aria-label={say('opinions.steps')}>
          <h3 className="panel-title">{say('opinions.steps')}</h3>
          <ul>
            {opinion.history.map((step) => (
              <li key={`${step.on}-${step.to}`}>
                {say('opinions.step', {
                  on: step.on,
                  stage: textOr(`stage.${step.to}`, step.to),
                  by: step.by,
                  note: step.note,
                })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
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
