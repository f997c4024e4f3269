import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { type Say, useText } from '#renderer/base/language.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useLineSpan } from '#renderer/ui/use-line-span.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';

const textOf = (document: DocumentRecord) =>
  [document.title, document.author, document.office, document.date].join(' ');

/** Papers of the library; Enter opens the reader. */
export function PaperTable({ documents }: { documents: DocumentRecord[] }) {
  const say = useText();
  const span = useLineSpan();
  const columns = useMemo(() => paperColumns(say, span), [say, span]);
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

function paperColumns(say: Say, span: (first: number, last: number) => string): ListColumn<DocumentRecord>[] {
  return [
    {
      key: 'kind',
      title: say('library.col-kind'),
      width: 124,
      sortBy: (document) => say(`kind.${document.kind}`),
      render: (document) => <StatusTag>{say(`kind.${document.kind}`)}</StatusTag>,
    },
    {
      key: 'title',
      title: say('library.col-title'),
      sortBy: (document) => document.title,
      render: (document) => <a href={toAddress('reader', [document.id])}>{document.title}</a>,
    },
    {
      key: 'author',
      title: say('library.col-author'),
      width: 170,
      sortBy: (document) => document.office ?? document.author,
      render: (document) => [document.office, document.author].filter(Boolean).join(' ') || say('ui.none'),
    },
    {
      key: 'date',
      title: say('library.col-date'),
      width: 104,
      align: 'right',
      sortBy: (document) => document.date,
      render: (document) => document.date ?? say('ui.none'),
    },
    {
      key: 'lines',
      title: say('library.col-lines'),
      width: 132,
      align: 'right',
      sortBy: (document) => document.firstLine,
      render: (document) => <span className="cite">{span(document.firstLine, document.lastLine)}</span>,
    },
  ];
}
