import { Checkbox, Select } from 'antd';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { RecordOffers } from '#renderer/offers/RecordOffers.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { NoteField } from '#renderer/ui/NoteField.tsx';
import { OrgansInput } from '#renderer/ui/OrgansInput.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { deputiesInWords } from '#shared/text/deputies-in-words.ts';
import { FormerLeads, FormerOrgans, LeadGroups } from './FormerLeads.tsx';
import { NamesField } from './NamesField.tsx';
import { SupportStarts } from './SupportStarts.tsx';
import { TitleField } from './TitleField.tsx';

type Set = (patch: Omit<CallInput<'suggestions.update'>, 'id'>) => void;

const channels = ['in-session', 'between-sessions'] as const;

/** What is known of a suggestion, what a person may set, and the row it came with. */
export function SuggestionFacts({ suggestion }: { suggestion: CallOutput<'suggestions.get'> }) {
  const say = useText();
  const { id } = suggestion;
  const { mutate } = useChange('suggestions.update');
  const { mutateAsync: hold } = useChange('suggestions.update', { quiet: true });
  const set: Set = (patch) => mutate({ id, ...patch });
  return (
    <div className="page-body padded stack">
      <RecordOffers collection="suggestions" record={id} />
      <Origin suggestion={suggestion} set={set} onTitle={(title) => hold({ id, title })} />
      <Field label={say('list-field.lead')}>
        <OrgansInput
          label={say('list-field.lead')}
          organs={suggestion.lead}
          document={suggestion.citation?.document ?? null}
          onChange={(lead) => set({ lead })}
        />
      </Field>
      <FormerOrgans organs={suggestion.formerOrgans} as="lead" />
      <LeadGroups groups={suggestion.groups} />
      <FormerLeads suggestion={suggestion} onDecide={(leadChange) => set({ leadChange })} />
      <Field label={say('motions.support')}>
        <OrgansInput
          label={say('motions.support')}
          organs={suggestion.support}
          document={suggestion.citation?.document ?? null}
          onChange={(support) => set({ support })}
        />
      </Field>
      <FormerOrgans organs={suggestion.formerOrgans} as="support" />
      <Field label={say('motions.received-on')}>
        <DateField
          label={say('motions.received-on')}
          value={suggestion.receivedOn}
          onSave={(receivedOn) => hold({ id, receivedOn })}
        />
      </Field>
      <Field label={say('motions.handed-over-on')}>
        <DateField
          label={say('motions.handed-over-on')}
          value={suggestion.handedOverOn}
          onSave={(handedOverOn) => hold({ id, handedOverOn })}
        />
      </Field>
      <SupportStarts suggestion={suggestion} onSave={(supportFrom) => hold({ id, supportFrom })} />
      <Field label={say('motions.marks')}>
        <Checkbox checked={suggestion.key} onChange={(event) => set({ key: event.target.checked })}>
          {say('motions.key-hint')}
        </Checkbox>
        <Checkbox checked={suggestion.hard} onChange={(event) => set({ hard: event.target.checked })}>
          {say('motions.hard-hint')}
        </Checkbox>
      </Field>
      <Field label={say('motions.note')}>
        <NoteField label={say('motions.note')} value={suggestion.note} onSave={(note) => set({ note })} />
      </Field>
      <OwnColumns cells={suggestion.officeCells} />
      <ImportedRow cells={suggestion.cells} />
    </div>
  );
}

/** Who asked for what, where and when. */
function Origin(props: { suggestion: SuggestionRecord; set: Set; onTitle: (title: string) => Promise<unknown> }) {
  const say = useText();
  const { suggestion, set, onTitle } = props;
  const { citation, convertedFrom } = suggestion;
  const text = (name: 'number' | 'session' | 'delegation' | 'category') => (
    <Field label={say(`list-field.${name}`)}>
      <NoteField
        label={say(`list-field.${name}`)}
        value={suggestion[name] ?? ''}
        onSave={(typed) => set({ [name]: typed.trim() })}
      />
    </Field>
  );
  return (
    <>
      <TitleField title={suggestion.title} onSave={onTitle} />
      {text('number')}
      {citation ? (
        <Field label={say('motions.source')}>
          <CitationLink citation={citation} />
        </Field>
      ) : null}
      {text('session')}
      <Field label={say('motions.channel')}>
        <Select
          aria-label={say('motions.channel')}
          value={suggestion.channel}
          placeholder={say('motions.channel-unknown')}
          onChange={(channel) => set({ channel })}
          options={channels.map((one) => ({ value: one, label: say(`channel.${one}`) }))}
          style={{ width: 160 }}
        />
      </Field>
      <Field label={say('list-field.proposers')}>
        <NamesField
          label={say('list-field.proposers')}
          names={deputiesInWords(suggestion)}
          onChange={(proposers) => set({ proposers })}
        />
      </Field>
      {text('delegation')}
      {text('category')}
      {convertedFrom ? (
        <Field label={say('motions.converted-from')}>
          <a href={toAddress('motions', [convertedFrom])}>{say('motions.to-motion')}</a>
        </Field>
      ) : null}
    </>
  );
}

/** What the office keeps in columns of its own, whichever list brought them. */
function OwnColumns({ cells }: { cells: CallOutput<'suggestions.get'>['officeCells'] }) {
  const say = useText();
  const filled = cells.filter(({ cell }) => cell.trim() !== '');
  if (filled.length === 0) return null;
  return (
    <section aria-label={say('motions.own-columns')}>
      <h2 className="small soft">{say('motions.own-columns')}</h2>
      <dl className="ledger-row">
        {filled.map(({ heading, cell }) => (
          <div key={heading}>
            <dt className="soft">{heading}</dt>
            <dd>{cell}</dd>
          </div>
        ))}
      </dl>
    </section>
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
