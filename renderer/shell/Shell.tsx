import { Button } from 'antd';
import { useState } from 'react';
import type { Connection } from '#renderer/base/transport/stream-news.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { useEvents } from '#renderer/base/transport/use-events.ts';
import { ImportsProvider } from '#renderer/imports/imports.tsx';
import { SearchPalette } from '#renderer/search/SearchPalette.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { noticeSentence } from '#shared/messages/notice-sentence.ts';
import { useAddress } from '../base/address.ts';
import { CrumbsProvider } from '../base/crumbs.tsx';
import { useLanguage, useText } from '../base/language.tsx';
import { useChange } from '../ui/use-change.ts';
import { useUndo } from '../ui/use-undo.ts';
import { CopyBanner } from './CopyBanner.tsx';
import { CurrentScreen } from './CurrentScreen.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { useGlobalKeys } from './use-global-keys.ts';

/** The frame around every screen. */
export function Shell() {
  const info = useCall('workspace.info', undefined);
  return <Answer of={info}>{(workspace) => <Frame info={workspace} />}</Answer>;
}

function Frame({ info }: { info: WorkspaceInfo }) {
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  const { screen } = useAddress();
  const { undo, redo } = useUndo();
  const waiting = useCall('desk.get', {}).data?.items.length ?? 0;
  useGlobalKeys({ search: () => setSearching(true), help: () => setHelping(true), undo, redo });
  return (
    <CrumbsProvider>
      <ImportsProvider>
        <div className="shell">
          <Header term={info.office.term} onSearch={() => setSearching(true)} />
          <Navigation screen={screen} counts={{ ...info.counts, desk: waiting }} />
          <main className="shell-main" tabIndex={-1}>
            <Banners info={info} />
            <CurrentScreen />
          </main>
          <Footer info={info} onShortcuts={() => setHelping(true)} />
        </div>
        {searching ? <SearchPalette onClose={() => setSearching(false)} /> : null}
        <ShortcutSheet open={helping} onClose={() => setHelping(false)} />
      </ImportsProvider>
    </CrumbsProvider>
  );
}

/** Who holds the workspace, and the way to take it over from one that is gone. */
function ReadOnlyBanner({ info: { lockedBy, lock } }: { info: WorkspaceInfo }) {
  const say = useText();
  const takeOver = useChange('workspace.takeOver', { renews: ['workspace.info'] });
  return (
    <div className="banner" role="status">
      <span>{say('app.read-only', { who: lockedBy ?? '' })}</span>
      {lock ? (
        <Button size="small" loading={takeOver.isPending} onClick={() => takeOver.mutate({ token: lock.token })}>
          {say('app.take-over')}
        </Button>
      ) : null}
    </div>
  );
}

/** Leads to where the host is asked for a new address; beside this page, in which something may be written that is not saved. */
function NewAddress() {
  const say = useText();
  return (
    <a href="enter" target="_blank" rel="noopener noreferrer">
      {say('app.new-address')}
    </a>
  );
}

/** What concerns the whole workspace: read only, connection lost, mended at opening. */
function Banners({ info }: { info: WorkspaceInfo }) {
  const say = useText();
  const language = useLanguage();
  const [connection, setConnection] = useState<Connection>('up');
  const [known, setKnown] = useState(false);
  useEvents((event) => {
    if (event.type === 'connection') setConnection(event.state);
  });
  return (
    <>
      {connection === 'up' ? null : (
        <div className="banner act" role="alert">
          {say(`app.${connection}`)}
          {connection === 'session-ended' ? <NewAddress /> : null}
        </div>
      )}
      {info.copy ? <CopyBanner copy={info.copy} /> : null}
      {info.readOnly && info.copy?.mode !== 'reads' ? <ReadOnlyBanner info={info} /> : null}
      {info.notices.length > 0 && !known ? (
        <div className="banner" role="status">
          <span>{say('app.notices')}</span>
          <ul>
            {info.notices.map((notice) => (
              <li key={`${notice.code}-${JSON.stringify(notice.details)}`}>
                {noticeSentence(language, notice.code, notice.details) ?? notice.code}
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => setKnown(true)}>
            {say('app.known')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
