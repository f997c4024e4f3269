import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { documentColumns } from '#shared/lists/document-columns.ts';

const textOf = (document: DocumentRecord) =>
  [document.title, document.author, document.office, document.date].join(' ');

/** Papers of the library; Enter opens the reader. */
export function PaperTable({ documents }: { documents: DocumentRecord[] }) {
  const say = useText();
  const around = useAround(documentColumns);
  const columns = useMemo(() => screenColumns(documentColumns, around, cells), [around]);
  return (
    <ListTable
      label={say('library.documents-table')}
      rows={documents}
      columns={columns}
      keyOf={(document) => document.id}
      textOf={textOf}
      onOpen={(document) => go(toAddress('reader', [document.id]))}
    />
  );
}

const cells: Cells<Pick<DocumentRecord, 'id'>, 'kind' | 'title' | 'lines'> = {
  kind: (_, text) => <StatusTag>{text}</StatusTag>,
  title: (document, text) => <a href={toAddress('reader', [document.id])}>{text}</a>,
  lines: (_, text) => <span className="cite">{text}</span>,
};
