import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { toAddress } from '../base/address.ts';
import { useText } from '../base/language.tsx';
import { useMoment } from '../base/use-moment.ts';

export function Footer({ info, onShortcuts }: { info: WorkspaceInfo; onShortcuts: () => void }) {
  const say = useText();
  const moment = useMoment();
  const { office } = info;
  return (
    <footer className="shell-footer">
      <span className="dot" title={say('app.offline-why')}>
        {say('app.offline')}
      </span>
      <span>{say('app.workspace', { name: office.title || info.folder })}</span>
      <span>{info.savedAt ? say('app.saved', { time: moment(info.savedAt) }) : say('app.not-saved-yet')}</span>
      <span>{info.backedUpAt ? say('app.backup', { time: moment(info.backedUpAt) }) : say('app.no-backup')}</span>
      {info.secondPlace?.failure ? (
        <a href={toAddress('settings', ['backup'])}>{say('app.second-place-failed')}</a>
      ) : null}
      <span className="end">
        {office.operator ? say('app.operator', { name: office.operator }) : say('app.no-operator')}
        {' · '}
        <button type="button" onClick={onShortcuts}>
          {say('app.shortcuts-hint')}
        </button>
      </span>
    </footer>
  );
}
