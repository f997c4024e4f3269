import { Select } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { type Say, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { OwedCell } from '#renderer/dues/OwedCell.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { isMotionCounted, motionStatuses } from '#shared/domain/motion-status.ts';
import type { WithOwed } from '#shared/domain/owed.ts';
import { motionColumns } from '#shared/lists/motion-columns.ts';
import { KindSwitch } from './KindSwitch.tsx';

type ListedMotion = WithOwed<MotionRecord>;
type Row = ListedMotion & { organ: string };

const textOf = (row: Row) =>
  `${row.number ?? ''} ${row.title} ${row.leadProposers.join(' ')} ${row.organ} ${row.session ?? ''}`;

/** All motions of the term, those referred for deliberation and those converted. */
export function MotionList({ status }: { status: string | null }) {
  const say = useText();
  const motions = useCall('motions.list', status ? { status } : {}, { keep: true });
  const { nameOf } = useOrgans();
  const rows = useMemo(
    () => (motions.data ?? []).map((motion): Row => ({ ...motion, organ: motion.lead ? nameOf(motion.lead) : '' })),
    [motions.data, nameOf],
  );
  const around = useAround(motionColumns);
  const columns = useMemo(() => screenColumns(motionColumns, around, cells), [around]);
  return (
    <Answer of={motions}>
      {() => (
        <>
          <PageBar title={<KindSwitch kind="motions" />} counts={countsOf(say, rows)} />
          <ListTable
            label={say('motions.motions')}
            rows={rows}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            onOpen={(row) => go(toAddress('motions', [row.id]))}
            tools={
              <Select
                allowClear
                aria-label={say('column.status')}
                placeholder={say('column.status')}
                value={motionStatuses.find((one) => one === status) ?? null}
                onChange={(chosen) => go(toAddress('motions', [], { status: chosen ?? undefined }))}
                options={motionStatuses.map((one) => ({ value: one, label: say(`motion-status.${one}`) }))}
                style={{ width: 160 }}
              />
            }
            empty={status ? undefined : say('motions.no-motions')}
          />
        </>
      )}
    </Answer>
  );
}

/** A motion that became a suggestion is counted there. */
function countsOf(say: Say, rows: readonly Row[]): string {
  const count = rows.filter(isMotionCounted).length;
  const left = rows.filter(({ status }) => status === 'converted').length;
  return left > 0 ? say('motions.motion-count-left', { count, left }) : say('motions.motion-count', { count });
}

const cells: Cells<ListedMotion, 'title' | 'status' | 'due'> = {
  title: (row, text) => <a href={toAddress('motions', [row.id])}>{text}</a>,
  status: (_, text) => <StatusTag>{text}</StatusTag>,
  due: (row) => <OwedCell owed={row.owed} due={row.due} plain="written-report" />,
};
