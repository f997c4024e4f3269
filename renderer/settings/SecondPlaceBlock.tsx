import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useMoment } from '#renderer/base/use-moment.ts';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { secondPlaceLine } from '#shared/messages/second-place-line.ts';

/** The folder on another drive to which every backup is copied: how it stands, and the way to choose it where the host can ask for a folder. */
export function SecondPlaceBlock({ info: { secondPlace, host } }: { info: WorkspaceInfo }) {
  const say = useText();
  const moment = useMoment();
  const choose = useChange('backups.choosePlace', { renews: ['workspace.info', 'backups.list'] });
  const isAsking = host === 'electron';
  return (
    <section className="stack" aria-label={say('second-place.title')}>
      <h3>{say('second-place.title')}</h3>
      <p role="status">{secondPlace ? secondPlaceLine(secondPlace, say, moment) : say('second-place.none')}</p>
      <p className="soft">{say('second-place.hint')}</p>
      <div className="row">
        {isAsking ? (
          <Button loading={choose.isPending} onClick={() => choose.mutate({})}>
            {say('second-place.choose')}
          </Button>
        ) : (
          <span className="soft">{say('second-place.by-command')}</span>
        )}
        {secondPlace ? (
          <ConfirmButton
            question={say('second-place.forget-said', { name: secondPlace.name })}
            onConfirm={() => choose.mutate({ none: true })}
          >
            {say('second-place.forget')}
          </ConfirmButton>
        ) : null}
      </div>
    </section>
  );
}
