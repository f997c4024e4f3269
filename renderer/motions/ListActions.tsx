import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { IdentityNotice } from '#renderer/identity/IdentityNotice.tsx';
import { AddSuggestion } from './AddSuggestion.tsx';
import { ExportList } from './ExportList.tsx';
import { ListImport } from './ListImport.tsx';

/** Takes a list in from Excel, gives the shown one back, and registers a suggestion by hand. */
export function ListActions({ shown, isAll }: { shown: string[]; isAll: boolean }) {
  const say = useText();
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <IdentityNotice />
      <Button onClick={() => setAdding(true)}>{say('motions.add')}</Button>
      <ExportList shown={shown} isAll={isAll} />
      <Button type="primary" onClick={() => field.current?.click()}>
        {say('motions.import')}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xls,.et,.csv"
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
