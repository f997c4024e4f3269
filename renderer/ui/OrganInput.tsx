import { AutoComplete } from 'antd';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useOrganSearch } from './use-organ-search.ts';

/**
 * An organ, typed with completion by full, short and former names. In: organ id or null. Out: the id of an organ that was chosen or whose
 * whole name was typed, or null when the field was emptied. A fragment changes nothing: leaving the field and Esc bring back what
 * stood there. A new organ is made by the entry 新建“…” alone. Words that are left before the list of organs has come stay: they are taken
 * when the list knows them, else they wait with a sentence for a choice. `document` is the paper in hand, which says whose organ a bare
 * name is.
 */
export function OrganInput(props: {
  label: string;
  value: string | null;
  onChange: (organ: string | null) => void;
  document?: string | null;
  disabled?: boolean;
  /** Told when words begin or cease to wait: a form that is saved meanwhile would lose them. */
  onWaiting?: (isWaiting: boolean) => void;
}) {
  const say = useText();
  const waitingId = useId();
  const { value } = props;
  // What was sent and has not come back yet: leaving the field right after Enter must not send it again.
  const sent = useRef(value);
  const send = (organ: string | null) => {
    if (organ === sent.current) return;
    sent.current = organ;
    props.onChange(organ);
  };
  const search = useOrganSearch(props.document ?? null, send, value);
  const { typed, type, isLoaded } = search;
  // True for words that were left when nobody could tell yet whether they name an organ.
  const [isLeft, setLeft] = useState(false);
  const keep = (words: string | null) => {
    type(words);
    setLeft(false);
  };
  const takeBack = useEffectEvent(() => {
    sent.current = value;
    keep(null);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed gives way to another organ, whoever set it
  useEffect(() => takeBack(), [value]);

  const tellWaiting = useEffectEvent((isWaiting: boolean) => props.onWaiting?.(isWaiting));
  useEffect(() => {
    tellWaiting(isLeft);
  }, [isLeft]);

  const found = isLeft && isLoaded ? search.exact() : null;
  const take = useEffectEvent((organ: string) => {
    setLeft(false);
    if (organ === sent.current) type(null);
    send(organ);
  });
  useEffect(() => {
    if (found !== null) take(found);
  }, [found]);

  /** Takes what was typed in full, and gives up a fragment where `isLeaving`. */
  const commit = (isLeaving: boolean) => {
    if (typed === null || isLeft) return;
    const isEmptied = typed.trim() === '';
    if (!isLoaded) return isEmptied ? type(null) : setLeft(true);
    const exact = search.exact();
    if (isEmptied) send(null);
    else if (exact !== null) send(exact);
    else if (isLeaving) type(null);
  };
  const isWaiting = isLeft && isLoaded && found === null;
  return (
    <>
      <AutoComplete
        aria-label={props.label}
        {...(isWaiting && { status: 'warning', 'aria-describedby': waitingId })}
        placeholder={say('ui.organ-placeholder')}
        options={search.options.map((option) => ({ value: option.label, organ: option.value }))}
        value={search.text}
        onSearch={keep}
        onSelect={(_, { organ }) => search.choose(organ)}
        onBlur={() => commit(true)}
        onFocus={search.onFocus}
        onActive={search.onActive}
        onInputKeyDown={(event) => {
          if (event.key === 'Escape') keep(null);
          if (search.isPlainEnter(event.key)) commit(false);
        }}
        defaultActiveFirstOption={false}
        disabled={props.disabled ?? false}
        style={{ width: '100%', minWidth: 160 }}
      />
      {isWaiting ? (
        <span id={waitingId} className="soft small" role="status">
          {say('ui.organ-waiting', { name: search.text.trim() })}
        </span>
      ) : null}
    </>
  );
}
