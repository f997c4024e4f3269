import { useMemo } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { AlikeNote } from '#renderer/ui/AlikeNote.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import type { DeputyRow } from '#shared/contract/meeting-calls.ts';
import { deputyColumns } from '#shared/lists/deputy-columns.ts';
import { RecordActions } from './RecordActions.tsx';

const labelOf = ({ title, delegation, place }: DeputyRow) => [title, delegation, place].filter(Boolean).join(' · ');

/** The deputies who move motions and suggestions: one name in two delegations is two persons. */
export function DeputiesSection() {
  const say = useText();
  const deputies = useCall('deputies.list', {});
  return (
    <Answer of={deputies}>
      {(rows) =>
        rows.length === 0 ? <p className="ledger-none">{say('deputies.none')}</p> : <DeputyTable rows={rows} />
      }
    </Answer>
  );
}

function DeputyTable({ rows }: { rows: DeputyRow[] }) {
  const say = useText();
  const { mutate: update } = useChange('deputies.update');
  const merge = useChange('deputies.merge');
  const remove = useChange('deputies.remove');
  const around = useAround(deputyColumns);
  const labels = useMemo(() => new Map(rows.map((row) => [row.id, labelOf(row)])), [rows]);
  const choices = rows.map((row) => ({ id: row.id, label: labelOf(row) }));
  const columns = screenColumns(deputyColumns, around, {
    title: (row, text) => (
      <>
        {text}
        <AlikeNote
          question={say('deputies.alike-question')}
          others={row.delegation === null ? row.alike.map((id) => ({ id, label: labels.get(id) ?? id })) : []}
          onSame={(into) => merge.mutate({ id: row.id, into })}
          onNone={() => update({ id: row.id, mergedInto: null })}
        />
      </>
    ),
    act: (row) => (
      <RecordActions
        title={labelOf(row)}
        choices={choices.filter(({ id }) => id !== row.id)}
        saving={merge.isPending}
        onMerge={(into, onSuccess) => merge.mutate({ id: row.id, into }, { onSuccess })}
        onRemove={() => remove.mutate({ id: row.id })}
      />
    ),
  });
  return (
    <ListTable
      label={say('settings.deputies')}
      rows={rows}
      columns={columns}
      keyOf={(row) => row.id}
      textOf={labelOf}
    />
  );
}
