import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DueField } from '#renderer/dues/DueField.tsx';
import { OpenExtensions } from '#renderer/dues/OpenExtensions.tsx';
import { ValueHistory } from '#renderer/facts/ValueHistory.tsx';
import { RecordOffers } from '#renderer/offers/RecordOffers.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { NoteField } from '#renderer/ui/NoteField.tsx';
import { OrganInput } from '#renderer/ui/OrganInput.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { commitmentDue } from '#shared/domain/promises/commitment-due.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { commitmentTone } from '../ui/commitment-tone.ts';
import { ShownField } from './ShownField.tsx';
import { VerdictField } from './VerdictField.tsx';

type Props = {
  commitment: CommitmentRecord;
  checkedAsked?: CommitmentRow['checkedAsked'] | undefined;
  extensions?: CommitmentRow['extensions'] | undefined;
};

/** One promise: its own words, who made it, when it falls due, what became of it and which passage shows it. */
export function CommitmentPanel({ commitment, checkedAsked, extensions }: Props) {
  const say = useText();
  const update = useChange('commitments.update');
  const quiet = useChange('commitments.update', { quiet: true });
  const set = (patch: Omit<CallInput<'commitments.update'>, 'id'>) => update.mutate({ id: commitment.id, ...patch });
  const { data: documents = [] } = useCall('documents.list', {});
  const titleOf = (id: string) => documents.find((one) => one.id === id)?.title ?? '';
  const { citation, shownBy } = commitment;
  return (
    <div className="page-body padded stack">
      <div className="row">
        <StatusTag tone={commitmentTone(commitment.state)}>{say(`commitment-state.${commitment.state}`)}</StatusTag>
        {commitment.figure ? <span className="soft">{commitment.figure}</span> : null}
      </div>
      <blockquote className="promise-quote">{citation.quote}</blockquote>
      <CitationLink citation={citation} paper={titleOf(citation.document)} />
      <RecordOffers collection="commitments" record={commitment.id} />
      <Field label={say('column.organ')}>
        <OrganInput
          label={say('column.organ')}
          value={commitment.organ}
          document={citation.document}
          onChange={(organ) => set({ organ })}
        />
      </Field>
      <Field label={say('column.due')}>
        <DueField
          label={say('column.due')}
          kind="promise"
          due={commitmentDue(commitment)}
          duties={[]}
          isQuoted
          target={{ collection: 'commitments', id: commitment.id, which: 'promise' }}
          onFirst={(due) => quiet.mutateAsync({ id: commitment.id, due })}
        />{' '}
        <span className="soft">{commitment.dueText}</span>
        <OpenExtensions
          kind="promise"
          extensions={extensions}
          meant={({ document: key }) => [
            {
              key,
              label: say('column.due'),
              due: commitmentDue(commitment),
              target: { collection: 'commitments', id: commitment.id, which: 'promise' },
            },
          ]}
        />
      </Field>
      <VerdictField promise={commitment} />
      {checkedAsked ? (
        <Field label={say('promise-shown.asked')}>{say('promise-shown.checked', { ...checkedAsked })}</Field>
      ) : null}
      <ShownField shownBy={shownBy} onSet={(passage) => set({ shownBy: passage })} />
      <Field label={say('commitments.note')}>
        <NoteField label={say('commitments.note')} value={commitment.note} onSave={(note) => set({ note })} />
      </Field>
      <ValueHistory record={commitment.id} />
    </div>
  );
}
