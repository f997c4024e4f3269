import { Input, Modal } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { ErrorSentence } from '#renderer/ui/ErrorSentence.tsx';
import type { SearchHit } from '#shared/contract/library-calls.ts';
import { HitLine } from './HitLine.tsx';
import { hitAddress } from './hit-address.ts';
import { useSearch } from './use-search.ts';

const limit = 40;

/** Ctrl+K: find and go, without leaving the keyboard. */
export function SearchPalette({ onClose }: { onClose: () => void }) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { data, error } = useSearch(typed, limit);
  const groups = typed.trim() ? (data?.groups ?? []) : [];
  const hits = groups.flatMap((group) => group.hits);

  const open = (hit: SearchHit | undefined) => {
    go(hit ? hitAddress(hit) : toAddress('search', [], { q: typed.trim() }));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim()) open(event.ctrlKey ? undefined : hits[at]);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(hits.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
  };

  return (
    <Modal open footer={null} closable={false} onCancel={onClose} width={720} title={null} style={{ top: 60 }}>
      <Input
        autoFocus
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-label={say('search.field')}
        placeholder={say('app.search-placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {error ? <ErrorSentence error={error} /> : null}
      <div className="palette" id="search-hits" role="listbox" aria-label={say('search.results')}>
        {groups.map((group) => (
          <section key={group.group}>
            <div className="palette-group">{say(`search.group-${group.group}`)}</div>
            {group.hits.map((hit) => (
              <PaletteHit key={`${hit.group}-${hit.id}-${hit.line}`} hit={hit} here={hits[at] === hit} onOpen={open} />
            ))}
          </section>
        ))}
      </div>
      <div className="palette-foot">
        {typed.trim() && data && hits.length === 0 ? say('search.nothing', { query: data.query }) : say('search.hint')}
      </div>
    </Modal>
  );
}

function PaletteHit(props: { hit: SearchHit; here: boolean; onOpen: (hit: SearchHit) => void }) {
  return (
    <button
      type="button"
      role="option"
      aria-selected={props.here}
      tabIndex={-1}
      ref={(element) => {
        if (props.here) element?.scrollIntoView?.({ block: 'nearest' });
      }}
      onClick={() => props.onOpen(props.hit)}
    >
      <HitLine hit={props.hit} />
    </button>
  );
}
