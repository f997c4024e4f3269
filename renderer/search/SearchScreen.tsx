import { Input } from 'antd';
import { useState } from 'react';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorSentence } from '#renderer/ui/ErrorSentence.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { HitLine } from './HitLine.tsx';
import { hitAddress } from './hit-address.ts';
import { useSearch } from './use-search.ts';

const limit = 300;

/** The page of everything found, grouped, each with its sentence. */
export function SearchScreen({ query }: ScreenProps) {
  const say = useText();
  const [typed, setTyped] = useState(query.q ?? '');
  const { data, error } = useSearch(typed, limit);
  useCrumbs([{ label: say('screen.search') }]);
  const found = typed.trim() ? data : undefined;
  return (
    <>
      <PageBar
        title={
          <Input
            autoFocus
            className="search-field"
            aria-label={say('search.field')}
            placeholder={say('app.search-placeholder')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            allowClear
          />
        }
        counts={found ? say('search.total', { count: found.total, ms: Math.round(found.milliseconds) }) : null}
      />
      <div className="page-body">
        {error ? <ErrorSentence error={error} /> : null}
        {found?.total === 0 ? (
          <EmptyState title={say('search.nothing', { query: found.query })} hint={say('search.nothing-hint')} />
        ) : null}
        {found?.groups.map((group) => (
          <section key={group.group} aria-label={say(`search.group-${group.group}`)}>
            <h2 className="section-title">
              {say(`search.group-${group.group}`)} <span className="num">{group.total}</span>
            </h2>
            <ul className="hit-list">
              {group.hits.map((hit) => (
                <li key={`${hit.id}-${hit.line}`}>
                  <a href={hitAddress(hit)}>
                    <HitLine hit={hit} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
