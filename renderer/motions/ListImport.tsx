import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { useChange } from '#renderer/transport/use-change.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { suggestionFields } from '#shared/domain/suggestion-field.ts';

type Preview = CallOutput<'suggestions.importList'>;

/** What a column of a list may mean; `none` leaves it out of the ledger but in the row. */
const fields = [...suggestionFields, 'none'] as const;

/** Shows how a list is understood before it is taken in: which column is what, how many rows are new, what was left out. */
export function ListImport({ file, onClose }: { file: File; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const [session, setSession] = useState('');
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null);
  const [mapping, setMapping] = useState<Record<string, string> | undefined>(undefined);
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = useChange('suggestions.importList', { quiet: true });
  const take = useChange('suggestions.importList');
  useEffect(() => {
    void file.arrayBuffer().then((buffer) => setBytes(new Uint8Array(buffer)));
  }, [file]);
  const { mutate } = look;
  useEffect(() => {
    if (!bytes) return;
    const input = { name: file.name, bytes, session, preview: true, ...(mapping ? { mapping } : {}) };
    mutate(input, {
      onSuccess: setPreview,
      onError: (error) => {
        toast.failure(error);
        onClose();
      },
    });
  }, [bytes, file.name, session, mapping, mutate, toast, onClose]);
  const save = () => {
    if (!bytes) return;
    const input = { name: file.name, bytes, session, ...(mapping ? { mapping } : {}) };
    take.mutate(input, {
      onSuccess: ({ added, changed, known }) => {
        toast.success(say('motions.import-done', { added, changed, known }));
        onClose();
      },
    });
  };
  const hasTitle = preview !== null && Object.values(preview.mapping).includes('title');
  return (
    <Dialog
      title={say('motions.import-title', { name: file.name })}
      onSave={save}
      onCancel={onClose}
      canSave={hasTitle}
      saving={take.isPending}
      saveLabel={say('motions.import')}
      width={760}
    >
      <Field label={say('motions.session')}>
        <Input
          aria-label={say('motions.session')}
          placeholder={say('motions.session-hint')}
          defaultValue={session}
          onBlur={(event) => setSession(event.target.value.trim())}
        />
      </Field>
      {preview ? (
        <>
          <p>{hasTitle ? say('motions.import-counts', countsOf(preview)) : say('list.no-title-column')}</p>
          <Columns preview={preview} onChange={setMapping} />
          {preview.warnings.length > 0 ? (
            <ul className="soft small">
              {preview.warnings.slice(0, 8).map((warning) => (
                <li key={`${warning.row} ${warning.message}`}>{warning.message}</li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </Dialog>
  );
}

function countsOf({ added, changed, known }: Preview) {
  return { added, changed, known };
}

function Columns({ preview, onChange }: { preview: Preview; onChange: (mapping: Record<string, string>) => void }) {
  const say = useText();
  const all = Object.fromEntries(preview.headings.map((heading) => [heading, preview.mapping[heading] ?? 'none']));
  return (
    <div className="list-columns">
      {preview.headings.map((heading) => (
        <div key={heading} className="list-column">
          <span>{heading}</span>
          <Select
            size="small"
            aria-label={say('motions.column-means', { heading })}
            value={all[heading] ?? 'none'}
            onChange={(field) => onChange({ ...all, [heading]: field })}
            options={fields.map((field) => ({ value: field, label: say(`list-field.${field}`) }))}
            style={{ width: 150 }}
          />
        </div>
      ))}
    </div>
  );
}
