import { Select } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { today } from '#renderer/base/today.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DueTag } from '#renderer/dues/DueTag.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import { useAround } from '#renderer/ui/use-around.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import { commitmentStates, isCommitmentCounted } from '#shared/domain/commitment-state.ts';
import type { WithOwed } from '#shared/domain/owed.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { outcomeCounts, promiseOutcomes } from '#shared/domain/promises/outcome-on.ts';
import { commitmentColumns } from '#shared/lists/commitment-columns.ts';
import { commitmentTone } from '../ui/commitment-tone.ts';
import { AnswerPromisePanel } from './AnswerPromisePanel.tsx';
import { CommitmentPanel } from './CommitmentPanel.tsx';
import { PromiseSwitch } from './PromiseSwitch.tsx';

type ListedCommitment = WithOwed<CommitmentRow>;
type Row = ListedCommitment & { organName: string };

const textOf = (row: Row) =>
  [row.title, row.organName, row.citation?.quote, row.figure, row.answer?.number, row.answer?.title]
    .filter(Boolean)
    .join(' ');

/** How many promises there are, and what became of them by the ISO `day`. */
function countsOf(say: Say, rows: readonly Row[], day: string): string {
  const count = rows.filter(isCommitmentCounted).length;
  const left = rows.length - count;
  const all = left > 0 ? say('commitments.count-left', { count, left }) : say('commitments.count', { count });
  const outcomes = outcomeCounts(rows, day);
  const told = promiseOutcomes.filter((one) => outcomes[one] > 0);
  return [
    all,
    ...told.map((one) => say('commitments.outcome', { outcome: say(`promise-outcome.${one}`), count: outcomes[one] })),
  ].join(' · ');
}

/** `#/commitments/<id>?state=open`: promises, those overdue first; the chosen one with its words on the right. */
export function CommitmentsScreen({ parts, query }: ScreenProps) {
  const say = useText();
  const state = commitmentStates.find((one) => one === query.state);
  const commitments = useCall('commitments.list', state ? { state } : {}, { keep: true });
  const { nameOf } = useOrgans();
  useCrumbs([{ label: say('screen.commitments') }]);
  const rows = useMemo(
    () => (commitments.data ?? []).map((one): Row => ({ ...one, organName: one.organs.map(nameOf).join('、') })),
    [commitments.data, nameOf],
  );
  const around = useAround(commitmentColumns);
  const columns = useMemo(() => screenColumns(commitmentColumns, around, cells), [around]);
  const chosen = rows.find((row) => row.id === parts[0]) ?? rows[0] ?? null;
  const show = (row: Row) => go(toAddress('commitments', [row.id], { state }), { replace: true });
  return (
    <Answer of={commitments}>
      {() => (
        <>
          <PageBar title={<PromiseSwitch kind="commitments" />} counts={countsOf(say, rows, today())} />
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
                    aria-label={say('column.result')}
                    placeholder={say('column.result')}
                    value={state ?? null}
                    onChange={(value) => go(toAddress('commitments', [], { state: value ?? undefined }))}
                    options={commitmentStates.map((one) => ({ value: one, label: say(`commitment-state.${one}`) }))}
                    style={{ width: 130 }}
                  />
                }
                empty={state ? undefined : say('commitments.none')}
              />
            }
            right={chosen ? <Chosen key={chosen.id} row={chosen} /> : null}
          />
        </>
      )}
    </Answer>
  );
}

/** A promise of a paper is decided here; one of an answer at its suggestion. */
function Chosen({ row }: { row: Row }) {
  const { answer, citation } = row;
  if (answer) return <AnswerPromisePanel row={row} answer={answer} />;
  return citation ? (
    <CommitmentPanel commitment={{ ...row, citation }} checkedAsked={row.checkedAsked} extensions={row.extensions} />
  ) : null;
}

const cells: Cells<ListedCommitment, 'suggestion' | 'due' | 'state'> = {
  suggestion: ({ answer, repliesTo }, text) => {
    const said = answer ?? repliesTo;
    return said ? <a href={toAddress('suggestions', [said.suggestion])}>{text}</a> : null;
  },
  due: (row, text) => (
    <>
      {text}
      <div>
        <DueTag owed={row.owed} plain="promise" />
      </div>
    </>
  ),
  state: (row, text) => <StatusTag tone={commitmentTone(row.state)}>{text}</StatusTag>,
};
