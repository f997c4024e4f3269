import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { Backup } from '#shared/domain/backup.ts';
import { backupColumns } from '#shared/lists/backup-columns.ts';
import { BackupDifferences } from './BackupDifferences.tsx';

const textOf = ({ name }: Backup) => name;

/** Every backup, newest first: what it would change, and the way to bring it back into a folder of its own. */
export function BackupTable() {
  const say = useText();
  const toast = useToast();
  const backups = useCall('backups.list', undefined);
  const restore = useChange('backups.restore');
  const [compared, setCompared] = useState<string | null>(null);
  const around = useAround(backupColumns);
  const columns = screenColumns(backupColumns, around, {
    act: ({ name, older }) => (
      <div className="row">
        <Button size="small" onClick={() => setCompared(name)}>
          {say('backup.compare')}
        </Button>
        {older ? null : (
          <ConfirmButton
            question={say('backup.restore-said')}
            button={{ size: 'small' }}
            onConfirm={() =>
              restore.mutate({ name }, { onSuccess: (restored) => toast.success(say('backup.restored', restored)) })
            }
          >
            {say('backup.restore')}
          </ConfirmButton>
        )}
      </div>
    ),
  });
  return (
    <Answer of={backups}>
      {(rows) => (
        <>
          <ListTable
            label={say('settings.backups')}
            rows={rows}
            columns={columns}
            keyOf={({ name }) => name}
            textOf={textOf}
          />
          {compared === null ? null : <BackupDifferences name={compared} onClose={() => setCompared(null)} />}
        </>
      )}
    </Answer>
  );
}
