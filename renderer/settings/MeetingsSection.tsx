import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { AlikeNote } from '#renderer/ui/AlikeNote.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import type { MeetingRow } from '#shared/contract/meeting-calls.ts';
import { meetingColumns } from '#shared/lists/meeting-columns.ts';
import { MeetingForm } from './MeetingForm.tsx';
import { RecordActions } from './RecordActions.tsx';

const textOf = (row: MeetingRow) => [row.title, ...(row.otherNames ?? [])].join(' ');

/** Every meeting once, under its fullest name: its other names, its days, and those of which nobody knows whether they are one. */
export function MeetingsSection() {
  const say = useText();
  const meetings = useCall('meetings.list', {});
  const [edited, setEdited] = useState<MeetingRow | null>(null);
  return (
    <Answer of={meetings}>
      {(rows) => (
        <>
          <MeetingTable rows={rows} onEdit={setEdited} />
          {edited ? <MeetingForm meeting={edited} onClose={() => setEdited(null)} /> : null}
          {rows.length === 0 ? <p className="ledger-none">{say('meetings.none')}</p> : null}
        </>
      )}
    </Answer>
  );
}

function MeetingTable({ rows, onEdit }: { rows: MeetingRow[]; onEdit: (row: MeetingRow) => void }) {
  const say = useText();
  const { mutate: update } = useChange('meetings.update');
  const merge = useChange('meetings.merge');
  const remove = useChange('meetings.remove');
  const around = useAround(meetingColumns);
  const titles = useMemo(() => new Map(rows.map((row) => [row.id, row.title])), [rows]);
  const choices = rows.map(({ id, title }) => ({ id, label: title }));
  const columns = screenColumns(meetingColumns, around, {
    title: (row, text) => (
      <>
        {text} <span className="soft small">{row.otherNames?.join('、')}</span>
        <AlikeNote
          question={say('meetings.alike-question')}
          others={row.alike.map((id) => ({ id, label: titles.get(id) ?? id }))}
          onSame={(into) => merge.mutate({ id: row.id, into })}
          onNone={() => update({ id: row.id, mergedInto: null })}
        />
      </>
    ),
    act: (row) => (
      <RecordActions
        title={row.title}
        choices={choices.filter(({ id }) => id !== row.id)}
        saving={merge.isPending}
        onMerge={(into, onSuccess) => merge.mutate({ id: row.id, into }, { onSuccess })}
        onRemove={() => remove.mutate({ id: row.id })}
      >
        <Button size="small" onClick={() => onEdit(row)}>
          {say('ui.edit')}
        </Button>
      </RecordActions>
    ),
  });
  return (
    <ListTable label={say('settings.meetings')} rows={rows} columns={columns} keyOf={(row) => row.id} textOf={textOf} />
  );
}
