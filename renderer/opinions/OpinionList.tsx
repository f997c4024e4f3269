import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { OwedCell } from '#renderer/dues/OwedCell.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import type { OpinionRow } from '#shared/contract/opinion-calls.ts';
import { type PointStatus, pointStatuses } from '#shared/domain/point-status.ts';
import { opinionColumns } from '#shared/lists/opinion-columns.ts';
import { pointTone } from '../ui/point-tone.ts';

type Range = 'all' | 'open' | 'closed';

/** All opinions with what became of their points. */
export function OpinionList({ status }: { status: string | undefined }) {
  const say = useText();
  const range: Range = status === 'open' || status === 'closed' ? status : 'all';
  const opinions = useCall('opinions.list', range === 'all' ? {} : { status: range }, { keep: true });
  useCrumbs([{ label: say('screen.opinions') }]);
  return (
    <Answer of={opinions}>
      {(rows) => (
        <>
          <PageBar
            title={say('screen.opinions')}
            counts={<Counts rows={rows} />}
            actions={
              <Segmented
                aria-label={say('opinions.show')}
                value={range}
                onChange={(chosen) => go(toAddress('opinions', [], { status: chosen === 'all' ? undefined : chosen }))}
                options={(['all', 'open', 'closed'] as const).map((one) => ({
                  value: one,
                  label: say(`opinions.show-${one}`),
                }))}
              />
            }
          />
          {rows.length === 0 && range === 'all' ? <NoOpinions /> : <OpinionTable rows={rows} />}
        </>
      )}
    </Answer>
  );
}

function Counts({ rows }: { rows: OpinionRow[] }) {
  const say = useText();
  const points = rows.reduce((sum, row) => sum + row.points, 0);
  const overdue = rows.reduce((sum, row) => sum + row.overdue, 0);
  return (
    <span className="row">
      {say('opinions.counts', { opinions: rows.length, points })}
      {overdue > 0 ? <StatusTag tone="act">{say('opinions.overdue', { count: overdue })}</StatusTag> : null}
    </span>
  );
}

function NoOpinions() {
  const say = useText();
  return (
    <EmptyState
      title={say('opinions.empty-title')}
      hint={say('opinions.empty-hint')}
      actions={
        <Button type="primary" href={toAddress('library')}>
          {say('opinions.to-library')}
        </Button>
      }
    />
  );
}

const textOf = (row: OpinionRow) => [row.title, row.subject, row.meeting, row.sourceTitle, row.date].join(' ');

function OpinionTable({ rows }: { rows: OpinionRow[] }) {
  const say = useText();
  const around = useAround(opinionColumns);
  const columns = useMemo(() => screenColumns(opinionColumns, around, cells), [around]);
  return (
    <ListTable
      label={say('opinions.table')}
      rows={rows}
      columns={columns}
      keyOf={(row) => row.id}
      textOf={textOf}
      onOpen={(row) => go(toAddress('opinions', [row.id]))}
    />
  );
}

const cells: Cells<OpinionRow, 'title' | 'statuses' | 'due'> = {
  title: (row, text) => (
    <>
      <a href={toAddress('opinions', [row.id])}>{text}</a>
      <div className="cite">{[row.meeting, row.sourceTitle].filter(Boolean).join(' · ')}</div>
    </>
  ),
  statuses: (row) => <Statuses statuses={row.statuses} overdue={row.overdue} />,
  due: (row) => <OwedCell owed={row.owed} due={row.due} plain="written-report" />,
};

function Statuses({ statuses, overdue }: { statuses: Partial<Record<PointStatus, number>>; overdue: number }) {
  const say = useText();
  return (
    <span className="tags">
      {overdue > 0 ? <StatusTag tone="act">{say('opinions.overdue', { count: overdue })}</StatusTag> : null}
      {pointStatuses
        .filter((status) => (statuses[status] ?? 0) > 0)
        .map((status) => (
          <StatusTag key={status} tone={pointTone(status)}>
            {say(`status.${status}`)} {statuses[status]}
          </StatusTag>
        ))}
    </span>
  );
}
