import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { IdentityNotice } from '#renderer/identity/IdentityNotice.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import { AddSuggestion } from './AddSuggestion.tsx';
import { ListImport } from './ListImport.tsx';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes a list in from Excel, gives the shown one back, and registers a suggestion by hand. */
export function ListActions({ shown, isAll }: { shown: string[]; isAll: boolean }) {
  const say = useText();
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [isAdding, setAdding] = useState(false);
  const exportList = useChange('suggestions.exportList');
  return (
    <>
      <IdentityNotice />
      <Button onClick={() => setAdding(true)}>{say('motions.add')}</Button>
      <Button
        loading={exportList.isPending}
        disabled={shown.length === 0}
        onClick={() =>
          exportList.mutate(isAll ? {} : { ids: shown }, {
            onSuccess: ({ name, bytes }) => saveFile(name, bytes, xlsx),
          })
        }
      >
        {say('motions.export')}
      </Button>
      <Button type="primary" onClick={() => field.current?.click()}>
        {say('motions.import')}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.csv"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('motions.import-file')}
        onChange={(event) => {
          setFile(event.target.files?.[0] ?? null);
          event.target.value = '';
        }}
      />
      {file ? <ListImport file={file} onClose={() => setFile(null)} /> : null}
      {isAdding ? <AddSuggestion onClose={() => setAdding(false)} /> : null}
    </>
  );
}
