import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { OwedCell } from '#renderer/dues/OwedCell.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { OpinionRow } from '#shared/contract/opinion-calls.ts';
import { opinionStages } from '#shared/domain/opinion-stage.ts';
import { type PointStatus, pointStatuses } from '#shared/domain/point-status.ts';
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
  const columns = useMemo(() => opinionColumns(say), [say]);
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

function opinionColumns(say: Say): ListColumn<OpinionRow>[] {
  return [
    {
      key: 'title',
      title: say('opinions.col-title'),
      sortBy: (row) => row.title,
      render: (row) => (
        <>
          <a href={toAddress('opinions', [row.id])}>{row.title}</a>
          <div className="cite">{[row.meeting, row.sourceTitle].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'date',
      title: say('opinions.col-date'),
      width: 100,
      align: 'right',
      sortBy: (row) => row.date,
      render: (row) => row.date ?? say('ui.none'),
    },
    {
      key: 'points',
      title: say('opinions.col-points'),
      width: 64,
      align: 'right',
      sortBy: (row) => row.points,
      render: (row) => row.points,
    },
    {
      key: 'statuses',
      title: say('opinions.col-status'),
      width: 204,
      sortBy: (row) => row.statuses.done ?? 0,
      render: (row) => <Statuses statuses={row.statuses} overdue={row.overdue} />,
    },
    {
      key: 'stage',
      title: say('opinions.stage'),
      width: 124,
      sortBy: (row) => opinionStages.indexOf(row.stage),
      render: (row) => say(`stage.${row.stage}`),
    },
    {
      key: 'due',
      title: say('opinions.col-due'),
      width: 160,
      align: 'right',
      sortBy: (row) => row.owed?.due ?? row.due?.date ?? null,
      render: (row) => <OwedCell owed={row.owed} due={row.due} plain="written-report" />,
    },
    {
      key: 'feedback',
      title: say('opinions.col-feedback'),
      width: 76,
      align: 'right',
      sortBy: (row) => row.feedback.length,
      render: (row) => row.feedback.length || say('ui.none'),
    },
  ];
}

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
