import { Button, Checkbox, Input, InputNumber, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { useOffice } from './use-office.ts';

const named = ['operator', 'title', 'committee', 'issuer', 'term'] as const;
const languages = ['zh-CN', 'en'] as const;

/** Who we are: names as printed in papers, the operator, the language, the form of papers. */
export function OfficeForm({ office }: { office: OfficeRecord }) {
  const say = useText();
  const [draft, setDraft] = useState(office);
  useEffect(() => setDraft(office), [office]);
  const { save, isSaving } = useOffice();
  const put = (patch: Partial<OfficeRecord>) => setDraft({ ...draft, ...patch });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const { id: _, rulePacks: _packs, answerClasses: _classes, ...patch } = draft;
        save({ ...patch, copyTo: patch.copyTo.map((line) => line.trim()).filter(Boolean) });
      }}
    >
      <Field label={say('settings.language')}>
        <Radio.Group
          value={draft.language}
          onChange={(event) => put({ language: event.target.value })}
          options={languages.map((one) => ({ value: one, label: say(`settings.language-${one}`) }))}
        />
      </Field>
      {named.map((name) => (
        <Field key={name} label={say(`settings.${name}`)}>
          <Input
            aria-label={say(`settings.${name}`)}
            {...(name === 'title' ? {} : { placeholder: say(`settings.${name}-hint`) })}
            value={draft[name]}
            onChange={(event) => put({ [name]: event.target.value })}
          />
        </Field>
      ))}
      <Field label={say('settings.members')}>
        <InputNumber
          aria-label={say('settings.members')}
          min={1}
          max={5000}
          precision={0}
          value={draft.members ?? null}
          onChange={(members) => put({ members })}
        />{' '}
        <span className="cite">{say('settings.members-hint')}</span>
      </Field>
      <PaperFields draft={draft} put={put} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={isSaving}>
          {say('settings.save')}
        </Button>
      </div>
    </form>
  );
}

function PaperFields({ draft, put }: { draft: OfficeRecord; put: (patch: Partial<OfficeRecord>) => void }) {
  const say = useText();
  return (
    <>
      <Field label={say('settings.contact-name')}>
        <Input
          aria-label={say('settings.contact-name')}
          value={draft.contact.name}
          onChange={(event) => put({ contact: { ...draft.contact, name: event.target.value } })}
        />
      </Field>
      <Field label={say('settings.contact-phone')}>
        <Input
          aria-label={say('settings.contact-phone')}
          value={draft.contact.phone}
          onChange={(event) => put({ contact: { ...draft.contact, phone: event.target.value } })}
        />
      </Field>
      <Field label={say('settings.reference')}>
        <Input
          aria-label={say('settings.reference')}
          value={draft.referencePattern}
          onChange={(event) => put({ referencePattern: event.target.value })}
        />
        <span className="cite">{say('settings.reference-hint')}</span>
      </Field>
      <Field label={say('settings.copy-to')}>
        <Input.TextArea
          aria-label={say('settings.copy-to')}
          placeholder={say('settings.copy-to-hint')}
          rows={2}
          value={draft.copyTo.join('\n')}
          onChange={(event) => put({ copyTo: event.target.value.split('\n') })}
        />
      </Field>
      <Field label={say('settings.profile')}>
        <Radio.Group
          vertical
          value={draft.profile}
          onChange={(event) => put({ profile: event.target.value })}
          options={[
            { value: 'national-22x28', label: say('settings.profile-national') },
            { value: 'office-28pt', label: say('settings.profile-office') },
          ]}
        />
        <Checkbox checked={draft.redHead} onChange={(event) => put({ redHead: event.target.checked })}>
          {say('settings.red-head')}
        </Checkbox>
      </Field>
    </>
  );
}
