import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useTransport } from '#renderer/base/transport/transport-context.tsx';
import { useMoment } from '#renderer/base/use-moment.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { BackupTable } from './BackupTable.tsx';
import { PackageBlock } from './PackageBlock.tsx';
import { SecondPlaceBlock } from './SecondPlaceBlock.tsx';
import { VerifyBlock } from './VerifyBlock.tsx';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where the data stands, how it is kept, and what the program is. */
export function BackupSection({ info }: { info: WorkspaceInfo }) {
  const say = useText();
  const moment = useMoment();
  const toast = useToast();
  const transport = useTransport();
  const backup = useChange('workspace.backup', { renews: ['workspace.info', 'backups.list'] });
  const shown = (iso: string | null) => (iso ? moment(iso) : say('ui.none'));
  const exportPoints = () =>
    void transport
      .call('tables.export', { table: 'points' })
      .then(({ name, bytes }) => saveFile(name, bytes, xlsx))
      .catch(toast.failure);
  return (
    <div className="stack">
      <Field label={say('settings.folder')}>{info.folder}</Field>
      <Field label={say('settings.saved-at')}>{shown(info.savedAt)}</Field>
      <Field label={say('settings.backed-up-at')}>{shown(info.backedUpAt)}</Field>
      <Field label={say('settings.version')}>{info.version}</Field>
      <Field label={say('settings.host')}>{say(`settings.host-${info.host}`)}</Field>
      <Field label={say('settings.network')}>{say('settings.network-none')}</Field>
      <p className="soft">{say('settings.backup-hint')}</p>
      <div className="row">
        <Button
          type="primary"
          loading={backup.isPending}
          onClick={() =>
            backup.mutate(undefined, {
              onSuccess: ({ name, bytes }) =>
                toast.success(say('settings.backup-done', { name, size: Math.ceil(bytes / 1024) })),
            })
          }
        >
          {say('settings.backup-now')}
        </Button>
        <Button onClick={exportPoints}>{say('settings.export')}</Button>
      </div>
      <SecondPlaceBlock info={info} />
      <BackupTable />
      <PackageBlock info={info} />
      <VerifyBlock />
    </div>
  );
}
