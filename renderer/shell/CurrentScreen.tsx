import { Button } from 'antd';
import { Suspense } from 'react';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { go, toAddress, useAddress } from '../base/address.ts';
import { useText } from '../base/language.tsx';
import { screens, shownNavigation } from './routes.ts';
import { ScreenGuard } from './ScreenGuard.tsx';

/** The screen of the address. */
export function CurrentScreen() {
  const say = useText();
  const { screen, parts, query } = useAddress();
  const home = shownNavigation[0]?.screen ?? 'library';
  const name = screen === 'desk' ? home : screen;
  const toDesk = <Button onClick={() => go(toAddress(home))}>{say('app.to-desk')}</Button>;
  const Shown = screens[name];
  if (!Shown) {
    return <EmptyState title={say('app.no-such-screen')} hint={say('app.no-such-screen-hint')} actions={toDesk} />;
  }
  return (
    <ScreenGuard
      place={[name, ...parts].join('/')}
      fallback={<EmptyState title={say('app.failed')} hint={say('app.failed-hint')} actions={toDesk} />}
    >
      <Suspense fallback={<div className="loading">{say('app.loading')}</div>}>
        <Shown parts={parts} query={query} />
      </Suspense>
    </ScreenGuard>
  );
}
