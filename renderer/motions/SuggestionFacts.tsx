import { Checkbox, Select } from 'antd';
import { toAddress } from '#renderer/app/address.ts';
import { useText } from '#renderer/app/language.tsx';
import { DueReason } from '#renderer/opinions/DueReason.tsx';
import { NoteField } from '#renderer/opinions/NoteField.tsx';
import { useChange } from '#renderer/transport/use-change.ts';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrgansInput } from '#renderer/ui/OrgansInput.tsx';
import type { CallInput } from '#shared/contract/contract.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { suggestionTransitions } from '#shared/domain/suggestion-transitions.ts';

/** What is known of a suggestion, what a person may set, and the row it came with. */
export function SuggestionFacts({ suggestion }: { suggestion: SuggestionRecord }) {
  const say = useText();
  const update = useChange('suggestions.update');
  const set = (patch: Omit<CallInput<'suggestions.update'>, 'id'>) => update.mutate({ id: suggestion.id, ...patch });
  const { due, citation, convertedFrom } = suggestion;
  return (
    <div className="page-body padded stack">
      <Field label={say('motions.number')}>
        {suggestion.number ?? say('ui.none')} {citation ? <CitationLink citation={citation} /> : null}
      </Field>
      <Field label={say('motions.session')}>
        {suggestion.session ?? say('ui.none')} <span className="soft">{say(`channel.${suggestion.channel}`)}</span>
      </Field>
      <Field label={say('motions.proposers')}>
        {suggestion.proposers.join('、') || say('ui.none')} <span className="soft">{suggestion.delegation}</span>
      </Field>
      {convertedFrom ? (
        <Field label={say('motions.converted-from')}>
          <a href={toAddress('motions', [convertedFrom])}>{say('motions.to-motion')}</a>
        </Field>
      ) : null}
      <Field label={say('motions.category')}>
        <NoteField
          label={say('motions.category')}
          value={suggestion.category ?? ''}
          onSave={(category) => set({ category })}
        />
      </Field>
      <Field label={say('motions.status')}>
        <StatusField suggestion={suggestion} onChange={(status) => set({ status })} />
      </Field>
      <Field label={say('motions.lead')}>
        <OrgansInput
          label={say('motions.lead')}
          organs={suggestion.lead}
          document={suggestion.citation?.document ?? null}
          onChange={(lead) => set({ lead })}
        />
      </Field>
      <Field label={say('motions.support')}>
        <OrgansInput
          label={say('motions.support')}
          organs={suggestion.support}
          document={suggestion.citation?.document ?? null}
          onChange={(support) => set({ support })}
        />
      </Field>
      <Field label={say('motions.handed-over-on')}>
        <DateInput
          label={say('motions.handed-over-on')}
          value={suggestion.handedOverOn}
          onChange={(handedOverOn) => set({ handedOverOn })}
        />
      </Field>
      <Field label={say('motions.due')}>
        <DateInput label={say('motions.due')} value={due?.date ?? null} onChange={(date) => set({ due: date })} />{' '}
        {due ? <DueReason due={due} /> : null}
      </Field>
      <Field label={say('motions.key')}>
        <Checkbox checked={suggestion.key} onChange={(event) => set({ key: event.target.checked })}>
          {say('motions.key-hint')}
        </Checkbox>
      </Field>
      <Field label={say('motions.note')}>
        <NoteField label={say('motions.note')} value={suggestion.note} onSave={(note) => set({ note })} />
      </Field>
      <ImportedRow cells={suggestion.cells} />
    </div>
  );
}

function StatusField(props: { suggestion: SuggestionRecord; onChange: (status: string) => void }) {
  const say = useText();
  const { status } = props.suggestion;
  const reachable = suggestionTransitions
    .filter((row) => row.from.includes(status) && row.call === undefined)
    .map((row) => row.to);
  return (
    <Select
      aria-label={say('motions.status')}
      value={status}
      onChange={props.onChange}
      options={[...new Set([status, ...reachable])].map((one) => ({
        value: one,
        label: say(`suggestion-status.${one}`),
      }))}
      style={{ width: 200 }}
    />
  );
}

/** The row of the list as it stood, whatever was changed here since. */
function ImportedRow({ cells }: { cells: Record<string, string> }) {
  const say = useText();
  const filled = Object.entries(cells).filter(([, cell]) => cell.trim() !== '');
  if (filled.length === 0) return null;
  return (
    <details>
      <summary className="soft">{say('motions.row')}</summary>
      <dl className="ledger-row">
        {filled.map(([heading, cell]) => (
          <div key={heading}>
            <dt className="soft">{heading}</dt>
            <dd>{cell}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
