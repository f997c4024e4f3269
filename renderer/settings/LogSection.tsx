import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { type Say, type Tell, useTell, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import { useUndo } from '#renderer/ui/use-undo.ts';
import type { ChosenEntries, LogRow, WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { logColumns } from '#shared/lists/log-columns.ts';
import { toldRecordChange } from '#shared/messages/change-words.ts';
import { LogChoice } from './LogChoice.tsx';

const portion = 100;
const most = 500;
const textOf = (tell: Tell) => (row: LogRow) => `${row.who} ${tell(row.title)}`;

/** The append-only trail of changes, newest first: of days and a person where asked for, as a workbook, on paper; with undo and redo. */
export function LogSection({ info }: { info: WorkspaceInfo }) {
  const say = useText();
  const tell = useTell();
  const text = useMemo(() => textOf(tell), [tell]);
  const around = useAround(logColumns);
  const { undo, redo } = useUndo();
  const [limit, setLimit] = useState(portion);
  const [chosen, setChosen] = useState<ChosenEntries>({});
  const log = useCall('log.list', { ...chosen, limit, values: true }, { keep: true });
  const columns = useMemo(() => screenColumns(logColumns, around, cellsOf(say, tell)), [say, tell, around]);
  return (
    <Answer of={log}>
      {(rows) => (
        <ListTable
          label={say('settings.log-table')}
          rows={rows}
          columns={columns}
          keyOf={(row) => row.id}
          textOf={text}
          tools={
            <>
              <LogChoice chosen={chosen} onChoose={setChosen} />
              <Button disabled={info.canUndo === null} onClick={undo} title={say('settings.log-hint')}>
                {say('undo.label')}
              </Button>
              <Button disabled={info.canRedo === null} onClick={redo}>
                {say('redo.label')}
              </Button>
              {rows.length === limit && limit < most ? (
                <Button onClick={() => setLimit(most)}>{say('settings.log-more')}</Button>
              ) : null}
            </>
          }
        />
      )}
    </Answer>
  );
}

function cellsOf(say: Say, tell: Tell): Cells<LogRow, 'what' | 'title'> {
  return {
    title: (row, text) => (
      <>
        {text}
        <Changes row={row} say={say} tell={tell} />
      </>
    ),
    what: (row, text) => (
      <>
        {text}
        {row.undoes === null ? null : <div className="cite">{say('settings.log-undoes', { seq: row.undoes })}</div>}
        {row.redoes === null ? null : <div className="cite">{say('settings.log-redoes', { seq: row.redoes })}</div>}
      </>
    ),
  };
}

/** What an entry changed, from what to what; nothing where it only brought records. */
function Changes({ row, say, tell }: { row: LogRow; say: Say; tell: Tell }) {
  const { changes = [], moreChanges = 0 } = row;
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className="cite">{say('changes.count', { count: changes.length + moreChanges })}</summary>
      {changes.map((change) => (
        <div key={change.record}>{tell(toldRecordChange(change))}</div>
      ))}
      {moreChanges > 0 ? <div className="cite">{say('preview.more', { count: moreChanges })}</div> : null}
    </details>
  );
}
