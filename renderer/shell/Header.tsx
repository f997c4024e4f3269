import { useEffect } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { useShownCrumbs } from '../base/crumbs.tsx';

export function Header({ term, onSearch }: { term: string; onSearch: () => void }) {
  const say = useText();
  const crumbs = useShownCrumbs();
  const place = crumbs.at(-1)?.label;
  useEffect(() => {
    document.title = [place, say('app.product')].filter(Boolean).join(' · ');
  }, [place, say]);
  return (
    <header className="shell-header">
      <span className="seal" aria-hidden="true">
        {say('app.seal')}
      </span>
      <span className="product">{say('app.product')}</span>
      <nav className="crumbs" aria-label={say('app.breadcrumb')}>
        {crumbs.map((crumb, at) => (
          <span key={`${crumb.address}-${crumb.label}`} className={at > 0 ? 'step' : undefined}>
            {crumb.address ? <a href={crumb.address}>{crumb.label}</a> : crumb.label}
          </span>
        ))}
      </nav>
      <button type="button" className="find" onClick={onSearch}>
        <span>{say('app.search-placeholder')}</span>
        <KeyHint keys="Ctrl+K" />
      </button>
      <span className="term">{term}</span>
    </header>
  );
}
