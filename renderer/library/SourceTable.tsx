import { Button } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { type Say, useText } from '#renderer/base/language.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { sourceColumns } from '#shared/lists/source-columns.ts';
import { sourceLabels } from '#shared/messages/source-labels.ts';
import { OwnPaperNote } from '../imports/OwnPaperNote.tsx';

type Row = SourceRecord & { label: string };

const textOf = (source: Row) => `${source.label} ${source.name}`;

/** The sources, newest first, those of one title told apart; Enter opens the review. */
export function SourceTable({ sources }: { sources: SourceRecord[] }) {
  const say = useText();
  const around = useAround(sourceColumns);
  const rows = useMemo(() => {
    const labels = sourceLabels(say, sources);
    return sources
      .map((source): Row => ({ ...source, label: labels.get(source.id) ?? source.title }))
      .sort((a, b) => b.importedAt.localeCompare(a.importedAt));
  }, [sources, say]);
  const titles = useMemo(() => new Map(sources.map((source) => [source.id, source.title])), [sources]);
  const columns = useMemo(() => screenColumns(sourceColumns, around, cellsOf(say, titles)), [say, around, titles]);
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

function cellsOf(say: Say, titles: ReadonlyMap<string, string>): Cells<Row, 'title' | 'state' | 'act'> {
  return {
    title: (source) => (
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
    state: (source, text) => <StatusTag tone={isDoubtful(source) ? 'soon' : 'neutral'}>{text}</StatusTag>,
    act: (source) => (
      <Button size="small" href={toAddress('review', [source.id])}>
        {say(source.state === 'to-review' ? 'library.to-review' : 'library.open')}
      </Button>
    ),
  };
}

/** True while somebody should look at what was read without being sure. */
function isDoubtful({ own, state, counts }: SourceRecord): boolean {
  return !own && state !== 'confirmed' && counts.doubts > 0;
}
