import { Fragment } from 'react';
import { toAddress } from '../base/address.ts';
import { useText } from '../base/language.tsx';
import { shownNavigation } from './routes.ts';

export function Navigation({ screen, counts }: { screen: string; counts: Record<string, number> }) {
  const say = useText();
  return (
    <nav className="shell-nav" aria-label={say('app.navigation')}>
      {shownNavigation.map((entry) => {
        const count = entry.counts.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
        const isHere = entry.screen === screen || entry.also.includes(screen);
        return (
          <Fragment key={entry.screen}>
            {entry.opensGroup ? <hr /> : null}
            <a href={toAddress(entry.screen)} aria-current={isHere ? 'page' : undefined}>
              <span>{say(entry.label)}</span>
              {count > 0 ? <span className={entry.screen === 'desk' ? 'count hot' : 'count'}>{count}</span> : null}
            </a>
          </Fragment>
        );
      })}
    </nav>
  );
}
