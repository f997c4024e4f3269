import { Button, Select } from 'antd';
import { useRef, useState } from 'react';
import { useText, useTextOr } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { ErrorSentence } from '#renderer/ui/ErrorSentence.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { BriefKind } from '#shared/contract/brief-calls.ts';

/** The office's own templates: add one for a kind of paper, take one away. A fault is named with its place. */
export function TemplateList({ kinds }: { kinds: readonly BriefKind[] }) {
  const say = useText();
  const sayOr = useTextOr();
  const field = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<string | null>(null);
  const templates = useCall('templates.list', {});
  const add = useChange('templates.add', { quiet: true });
  const remove = useChange('templates.remove');
  const take = async (file: File | undefined) => {
    if (!file || !kind) return;
    add.mutate({ name: file.name, kind, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const titleOf = (id: string) => sayOr(`briefs.kind-${id}`, kinds.find((one) => one.id === id)?.title ?? id);
  return (
    <section aria-label={say('briefs.templates')}>
      <h2>{say('briefs.templates')}</h2>
      <p className="soft small">{say('briefs.templates-hint')}</p>
      <ul>
        {(templates.data ?? []).map((one) => (
          <li key={one.id} className="row">
            <span>
              {one.title} <span className="soft small">{titleOf(one.kind)}</span>
            </span>
            <ConfirmButton
              question={say('briefs.template-remove-question', { title: one.title })}
              onConfirm={() => remove.mutate({ id: one.id })}
            >
              {say('briefs.template-remove')}
            </ConfirmButton>
          </li>
        ))}
      </ul>
      <div className="row">
        <Select
          aria-label={say('briefs.template-kind')}
          placeholder={say('briefs.template-kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((one) => ({ value: one.id, label: titleOf(one.id) }))}
          style={{ width: 240 }}
        />
        <Button disabled={!kind} loading={add.isPending} onClick={() => field.current?.click()}>
          {say('briefs.template-add')}
        </Button>
        <input
          ref={field}
          type="file"
          accept=".docx"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={say('briefs.template-file')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {add.error ? <ErrorSentence error={add.error} /> : null}
    </section>
  );
}
