import { Select } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { OwedCell } from '#renderer/dues/OwedCell.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { pointTone } from '#renderer/ui/point-tone.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { WithOwed } from '#shared/domain/owed.ts';
import { pointStatuses } from '#shared/domain/point-status.ts';

type Row = WithOwed<PointRecord> & { opinionTitle: string; organ: string };

const textOf = (row: Row) => `${row.title} ${row.opinionTitle} ${row.organ} ${row.citation.quote}`;

/** All points of all opinions: `#/points?status=done`. */
export function PointsScreen({ query }: ScreenProps) {
  const say = useText();
  const status = pointStatuses.find((one) => one === query.status);
  const points = useCall('points.list', status ? { status } : {}, { keep: true });
  const opinions = useCall('opinions.list', {});
  const { nameOf } = useOrgans();
  useCrumbs([{ label: say('screen.opinions'), address: toAddress('opinions') }, { label: say('desk.all-points') }]);
  const rows = useMemo(() => {
    const titles = new Map((opinions.data ?? []).map((opinion) => [opinion.id, opinion]));
    return (points.data ?? []).map((point): Row => {
      const opinion = titles.get(point.opinion);
      const organ = point.lead ?? opinion?.lead ?? null;
      return { ...point, opinionTitle: opinion?.title ?? '', organ: organ ? nameOf(organ) : '' };
    });
  }, [points.data, opinions.data, nameOf]);
  const columns = useMemo(() => pointColumns(say), [say]);
  return (
    <Answer of={points}>
      {() => (
        <>
          <PageBar title={say('desk.all-points')} counts={say('desk.points', { count: rows.length })} />
          <ListTable
            label={say('desk.all-points')}
            rows={rows}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            onOpen={(row) => go(toAddress('opinions', [row.opinion], { point: row.id }))}
            tools={
              <Select
                allowClear
                aria-label={say('desk.col-status')}
                placeholder={say('desk.col-status')}
                value={status ?? null}
                onChange={(chosen) => go(toAddress('points', [], { status: chosen ?? undefined }))}
                options={pointStatuses.map((one) => ({ value: one, label: say(`status.${one}`) }))}
                style={{ width: 160 }}
              />
            }
          />
        </>
      )}
    </Answer>
  );
}

function pointColumns(say: Say): ListColumn<Row>[] {
  return [
    {
      key: 'title',
      title: say('desk.col-point'),
      sortBy: (row) => row.title,
      render: (row) => <a href={toAddress('opinions', [row.opinion], { point: row.id })}>{row.title}</a>,
    },
    {
      key: 'opinion',
      title: say('desk.col-opinion'),
      sortBy: (row) => row.opinionTitle,
      render: (row) => <span className="soft">{row.opinionTitle}</span>,
    },
    {
      key: 'organ',
      title: say('desk.col-organ'),
      width: 150,
      sortBy: (row) => row.organ,
      render: (row) => row.organ || say('ui.none'),
    },
    {
      key: 'status',
      title: say('desk.col-status'),
      width: 112,
      sortBy: (row) => pointStatuses.indexOf(row.status),
      render: (row) => <StatusTag tone={pointTone(row.status)}>{say(`status.${row.status}`)}</StatusTag>,
    },
    {
      key: 'due',
      title: say('desk.col-due'),
      width: 132,
      align: 'right',
      sortBy: (row) => row.owed?.due ?? row.due?.date ?? null,
      render: (row) => <OwedCell owed={row.owed} due={row.due} plain="written-report" />,
    },
    {
      key: 'where',
      title: say('desk.col-where'),
      width: 132,
      align: 'right',
      render: (row) => <CitationLink citation={row.citation} />,
    },
  ];
}
