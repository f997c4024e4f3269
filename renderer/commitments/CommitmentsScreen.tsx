import { Select } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DueTag } from '#renderer/dues/DueTag.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { isCommitmentCounted } from '#shared/domain/commitment-state.ts';
import type { WithOwed } from '#shared/domain/owed.ts';
import { commitmentTone } from '../ui/commitment-tone.ts';
import { CommitmentPanel } from './CommitmentPanel.tsx';
import { PromiseSwitch } from './PromiseSwitch.tsx';

type Row = WithOwed<CommitmentRecord> & { organName: string };

const states = ['proposed', 'open', 'kept', 'partly-kept', 'missed', 'dropped'] as const;
const textOf = (row: Row) => `${row.title} ${row.organName} ${row.citation.quote} ${row.figure ?? ''}`;

function countsOf(say: Say, rows: readonly Row[]): string {
  const count = rows.filter(isCommitmentCounted).length;
  const left = rows.length - count;
  return left > 0 ? say('commitments.count-left', { count, left }) : say('commitments.count', { count });
}

/** `#/commitments/<id>?state=open`: promises by due date; the chosen one with its words on the right. */
export function CommitmentsScreen({ parts, query }: ScreenProps) {
  const say = useText();
  const state = states.find((one) => one === query.state);
  const commitments = useCall('commitments.list', state ? { state } : {}, { keep: true });
  const { nameOf } = useOrgans();
  useCrumbs([{ label: say('screen.commitments') }]);
  const rows = useMemo(
    () => (commitments.data ?? []).map((one): Row => ({ ...one, organName: one.organ ? nameOf(one.organ) : '' })),
    [commitments.data, nameOf],
  );
  const columns = useMemo(() => commitmentColumns(say), [say]);
  const chosen = rows.find((row) => row.id === parts[0]) ?? rows[0] ?? null;
  const show = (row: Row) => go(toAddress('commitments', [row.id], { state }), { replace: true });
  return (
    <Answer of={commitments}>
      {() => (
        <>
          <PageBar title={<PromiseSwitch kind="commitments" />} counts={countsOf(say, rows)} />
          <TwoPane
            leftWidth={760}
            leftLabel={say('screen.commitments')}
            rightLabel={say('commitments.one')}
            left={
              <ListTable
                label={say('screen.commitments')}
                rows={rows}
                columns={columns}
                keyOf={(row) => row.id}
                textOf={textOf}
                selected={chosen?.id ?? null}
                onSelect={show}
                tools={
                  <Select
                    allowClear
                    aria-label={say('commitments.state')}
                    placeholder={say('commitments.state')}
                    value={state ?? null}
                    onChange={(value) => go(toAddress('commitments', [], { state: value ?? undefined }))}
                    options={states.map((one) => ({ value: one, label: say(`commitment-state.${one}`) }))}
                    style={{ width: 130 }}
                  />
                }
                empty={state ? undefined : say('commitments.none')}
              />
            }
            right={chosen ? <CommitmentPanel key={chosen.id} commitment={chosen} /> : null}
          />
        </>
      )}
    </Answer>
  );
}

function commitmentColumns(say: Say): ListColumn<Row>[] {
  return [
    { key: 'title', title: say('commitments.title'), sortBy: (row) => row.title, render: (row) => row.title },
    {
      key: 'organ',
      title: say('commitments.organ'),
      width: 124,
      sortBy: (row) => row.organName,
      render: (row) => row.organName || say('ui.none'),
    },
    {
      key: 'due',
      title: say('commitments.due'),
      width: 112,
      align: 'right',
      sortBy: (row) => row.due,
      render: (row) =>
        row.due ? (
          <>
            {row.due}
            <div>
              <DueTag owed={row.owed} plain="promise" />
            </div>
          </>
        ) : (
          (row.dueText ?? say('ui.none'))
        ),
    },
    {
      key: 'state',
      title: say('commitments.state'),
      width: 96,
      sortBy: (row) => states.indexOf(row.state),
      render: (row) => <StatusTag tone={commitmentTone(row.state)}>{say(`commitment-state.${row.state}`)}</StatusTag>,
    },
  ];
}
