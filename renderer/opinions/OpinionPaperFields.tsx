import { Select } from 'antd';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrganInput } from '#renderer/ui/OrganInput.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import { opinionMatters } from '#shared/domain/opinion-matter.ts';
import { NoteField } from '../ui/NoteField.tsx';

/** What the paper says of itself; what a person knows better can be put right. */
export function OpinionPaperFields({ file: { opinion, sourceTitle } }: { file: OpinionFile }) {
  const say = useText();
  const { id } = opinion;
  const { mutate: update } = useChange('opinions.update');
  const quiet = useChange('opinions.update', { quiet: true });
  return (
    <div className="stack">
      <Field label={say('opinions.subject')}>{opinion.subject ?? say('ui.none')}</Field>
      <Field label={say('opinions.matter')}>
        <Select
          aria-label={say('opinions.matter')}
          value={opinion.matter}
          onChange={(matter) => update({ id, matter })}
          options={opinionMatters.map((one) => ({ value: one, label: say(`matter.${one}`) }))}
          style={{ width: 180 }}
        />
      </Field>
      <Field label={say('opinions.addressee')}>{opinion.addressee ?? say('ui.none')}</Field>
      <Field label={say('opinions.hand-over-lead')}>
        <OrganInput
          label={say('opinions.hand-over-lead')}
          value={opinion.lead}
          onChange={(lead) => update({ id, lead })}
        />
      </Field>
      <Field label={say('column.meeting')}>
        <NoteField
          label={say('column.meeting')}
          value={opinion.meeting ?? ''}
          onSave={(meeting) => update({ id, meeting })}
        />
      </Field>
      <Field label={say('column.date')}>
        <DateField label={say('column.date')} value={opinion.date} onSave={(date) => quiet.mutateAsync({ id, date })} />
      </Field>
      <Field label={say('column.source')}>
        <a href={toAddress('reader', [opinion.document])}>{sourceTitle}</a>
      </Field>
    </div>
  );
}
