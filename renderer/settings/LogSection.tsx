import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { type Say, type Tell, useTell, useText, useTextOr } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { useMoment } from '#renderer/base/use-moment.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { useUndo } from '#renderer/ui/use-undo.ts';
import type { LogRow, WorkspaceInfo } from '#shared/contract/workspace-calls.ts';

const portion = 100;
const most = 500;
const textOf = (tell: Tell) => (row: LogRow) => `${row.who} ${tell(row.title)}`;

/** The append-only trail of changes, newest first, with undo and redo. */
export function LogSection({ info }: { info: WorkspaceInfo }) {
  const say = useText();
  const textOr = useTextOr();
  const moment = useMoment();
  const tell = useTell();
  const text = useMemo(() => textOf(tell), [tell]);
  const { undo, redo } = useUndo();
  const [limit, setLimit] = useState(portion);
  const log = useCall('log.list', { limit }, { keep: true });
  const columns = useMemo(() => logColumns({ say, tell, textOr, moment }), [say, tell, textOr, moment]);
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
              <Button disabled={info.canUndo === null} onClick={undo}>
                {say('undo.label')}
              </Button>
              <Button disabled={info.canRedo === null} onClick={redo}>
                {say('redo.label')}
              </Button>
              {rows.length === limit && limit < most ? (
                <Button onClick={() => setLimit(most)}>{say('settings.log-more')}</Button>
              ) : null}
              <span className="cite">{say('settings.log-hint')}</span>
            </>
          }
        />
      )}
    </Answer>
  );
}

type LogWords = {
  say: Say;
  tell: Tell;
  textOr: (key: string, otherwise: string) => string;
  moment: (iso: string) => string;
};

function logColumns({ say, tell, textOr, moment }: LogWords): ListColumn<LogRow>[] {
  return [
    { key: 'seq', title: say('settings.log-seq'), width: 70, align: 'right', render: (row) => row.seq },
    { key: 'at', title: say('settings.log-at'), width: 120, align: 'right', render: (row) => moment(row.at) },
    { key: 'who', title: say('settings.log-who'), width: 110, render: (row) => row.who },
    {
      key: 'what',
      title: say('settings.log-what'),
      width: 190,
      render: (row) => (
        <>
          {textOr(`log.${row.what}`, row.what)}
          {row.undoes === null ? null : <div className="cite">{say('settings.log-undoes', { seq: row.undoes })}</div>}
        </>
      ),
    },
    { key: 'title', title: say('settings.log-title'), render: (row) => tell(row.title) },
    {
      key: 'records',
      title: say('settings.log-records'),
      width: 84,
      align: 'right',
      render: (row) => row.records,
    },
  ];
}
