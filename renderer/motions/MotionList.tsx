import { Select } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { type Say, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { OwedCell } from '#renderer/dues/OwedCell.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { isMotionCounted, motionStatuses } from '#shared/domain/motion-status.ts';
import type { WithOwed } from '#shared/domain/owed.ts';
import { KindSwitch } from './KindSwitch.tsx';

type Row = WithOwed<MotionRecord> & { organ: string };

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
  const columns = useMemo(() => motionColumns(say), [say]);
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
                aria-label={say('motions.status')}
                placeholder={say('motions.status')}
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
  const left = rows.length - count;
  return left > 0 ? say('motions.motion-count-left', { count, left }) : say('motions.motion-count', { count });
}

function motionColumns(say: Say): ListColumn<Row>[] {
  return [
    {
      key: 'number',
      title: say('motions.number'),
      width: 72,
      align: 'right',
      sortBy: (row) => row.number,
      render: (row) => row.number ?? say('ui.none'),
    },
    {
      key: 'title',
      title: say('motions.title'),
      sortBy: (row) => row.title,
      render: (row) => <a href={toAddress('motions', [row.id])}>{row.title}</a>,
    },
    {
      key: 'proposers',
      title: say('motions.proposers'),
      width: 132,
      sortBy: (row) => row.leadProposers[0] ?? null,
      render: (row) => proposersText(say, row),
    },
    {
      key: 'status',
      title: say('motions.status'),
      width: 140,
      sortBy: (row) => motionStatuses.indexOf(row.status),
      render: (row) => <StatusTag>{say(`motion-status.${row.status}`)}</StatusTag>,
    },
    {
      key: 'organ',
      title: say('motions.lead'),
      width: 150,
      sortBy: (row) => row.organ,
      render: (row) => row.organ || say('ui.none'),
    },
    {
      key: 'papers',
      title: say('motions.papers'),
      width: 72,
      align: 'right',
      sortBy: (row) => row.papers.length,
      render: (row) => row.papers.length,
    },
    {
      key: 'due',
      title: say('motions.due'),
      width: 132,
      align: 'right',
      sortBy: (row) => row.owed?.due ?? row.due?.date ?? null,
      render: (row) => <OwedCell owed={row.owed} due={row.due} plain="written-report" />,
    },
  ];
}

/** 王明 等 12 名, as papers print it. */
export function proposersText(say: Say, motion: Pick<MotionRecord, 'leadProposers' | 'signers'>): string {
  const names = motion.leadProposers.join('、');
  if (names === '') return say('ui.none');
  return motion.signers === null ? names : say('motions.signers', { names, count: motion.signers });
}
