import { Button } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { type Say, useText } from '#renderer/base/language.tsx';
import { useMoment } from '#renderer/base/use-moment.ts';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { sourceLabels } from '#shared/messages/source-labels.ts';
import { OwnPaperNote } from '../imports/OwnPaperNote.tsx';

type Row = SourceRecord & { label: string };

const textOf = (source: Row) => `${source.label} ${source.name}`;

/** The sources, newest first, those of one title told apart; Enter opens the review. */
export function SourceTable({ sources }: { sources: SourceRecord[] }) {
  const say = useText();
  const moment = useMoment();
  const rows = useMemo(() => {
    const labels = sourceLabels(say, sources);
    return sources
      .map((source): Row => ({ ...source, label: labels.get(source.id) ?? source.title }))
      .sort((a, b) => b.importedAt.localeCompare(a.importedAt));
  }, [sources, say]);
  const titles = useMemo(() => new Map(sources.map((source) => [source.id, source.title])), [sources]);
  const columns = useMemo(() => sourceColumns(say, moment, titles), [say, moment, titles]);
  return (
    <ListTable
      label={say('library.sources-table')}
      rows={rows}
      columns={columns}
      keyOf={(source) => source.id}
      textOf={textOf}
      onOpen={(source) => go(toAddress('review', [source.id]))}
    />
  );
}

function sourceColumns(say: Say, moment: (iso: string) => string, titles: Map<string, string>): ListColumn<Row>[] {
  const count = (key: keyof SourceRecord['counts'], title: string): ListColumn<Row> => ({
    key,
    title,
    width: 84,
    align: 'right',
    sortBy: (source) => source.counts[key] ?? 0,
    render: (source) => source.counts[key] || say('ui.none'),
  });
  return [
    {
      key: 'title',
      title: say('library.col-source'),
      sortBy: (source) => source.label,
      render: (source) => (
        <>
          {source.label}
          {source.replaces ? (
            <div className="cite">
              {say('library.newer-version-of', { title: titles.get(source.replaces) ?? source.replaces })}
            </div>
          ) : null}
          {source.own ? (
            <div className="cite">
              <OwnPaperNote own={source.own} />
            </div>
          ) : null}
        </>
      ),
    },
    count('documents', say('library.col-documents')),
    count('opinions', say('library.col-opinions')),
    count('points', say('library.col-points')),
    count('feedback', say('library.col-feedback')),
    count('motions', say('library.col-motions')),
    {
      key: 'imported',
      title: say('library.col-imported'),
      width: 116,
      align: 'right',
      sortBy: (source) => source.importedAt,
      render: (source) => moment(source.importedAt),
    },
    {
      key: 'state',
      title: say('library.col-state'),
      width: 116,
      sortBy: (source) => source.state,
      render: (source) => <SourceState source={source} />,
    },
    {
      key: 'act',
      title: '',
      width: 96,
      align: 'right',
      render: (source) => (
        <Button size="small" href={toAddress('review', [source.id])}>
          {say(source.state === 'to-review' ? 'library.to-review' : 'library.open')}
        </Button>
      ),
    },
  ];
}

function SourceState({ source }: { source: SourceRecord }) {
  const say = useText();
  if (source.own) return <StatusTag>{say(`own-paper-of.${source.own.workspace}`)}</StatusTag>;
  if (source.state === 'confirmed') return <StatusTag>{say('library.state-confirmed')}</StatusTag>;
  if (source.counts.doubts > 0) {
    return <StatusTag tone="soon">{say('library.state-doubts', { count: source.counts.doubts })}</StatusTag>;
  }
  return <StatusTag>{say('library.state-to-review')}</StatusTag>;
}
