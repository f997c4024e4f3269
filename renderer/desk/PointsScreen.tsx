import { Select } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { OwedCell } from '#renderer/dues/OwedCell.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { pointTone } from '#renderer/ui/point-tone.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { WithOwed } from '#shared/domain/owed.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { pointStatuses } from '#shared/domain/point-status.ts';
import type { Around } from '#shared/lists/list-column.ts';
import { pointColumns } from '#shared/lists/point-columns.ts';

type ListedPoint = WithOwed<PointRecord>;
type Row = ListedPoint & { opinionTitle: string; organ: string };

const textOf = (row: Row) => `${row.title} ${row.opinionTitle} ${row.organ} ${row.citation.quote}`;

/** The names around points: those of organs and of the opinions in which they stand. */
function useAroundPoints(): Around {
  const opinions = useCall('opinions.list', {});
  const around = useAround(pointColumns);
  return useMemo(() => {
    const known = new Map((opinions.data ?? []).map((one) => [one.id, one]));
    return { ...around, opinion: (id) => known.get(id) ?? null };
  }, [opinions.data, around]);
}

/** All points of all opinions: `#/points?status=done`. */
export function PointsScreen({ query }: ScreenProps) {
  const say = useText();
  const status = pointStatuses.find((one) => one === query.status);
  const points = useCall('points.list', status ? { status } : {}, { keep: true });
  const around = useAroundPoints();
  useCrumbs([{ label: say('screen.opinions'), address: toAddress('opinions') }, { label: say('desk.all-points') }]);
  const rows = useMemo(
    () =>
      (points.data ?? []).map((point): Row => {
        const opinion = around.opinion(point.opinion);
        const leads = pointLeads(point);
        const organs = leads.length > 0 ? leads : opinion?.lead ? [opinion.lead] : [];
        return { ...point, opinionTitle: opinion?.title ?? '', organ: organs.map(around.organ).join('、') };
      }),
    [points.data, around],
  );
  const columns = useMemo(() => screenColumns(pointColumns, around, cells), [around]);
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
                aria-label={say('column.status')}
                placeholder={say('column.status')}
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

const cells: Cells<ListedPoint, 'title' | 'opinion' | 'status' | 'due' | 'where'> = {
  title: (row, text) => <a href={toAddress('opinions', [row.opinion], { point: row.id })}>{text}</a>,
  opinion: (_, text) => <span className="soft">{text}</span>,
  status: (row, text) => <StatusTag tone={pointTone(row.status)}>{text}</StatusTag>,
  due: (row) => <OwedCell owed={row.owed} due={row.due} plain="written-report" />,
  where: (row) => <CitationLink citation={row.citation} />,
};
