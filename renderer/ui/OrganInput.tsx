import { AutoComplete } from 'antd';
import { useEffect, useRef } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { useOrganSearch } from './use-organ-search.ts';

/**
 * An organ, typed with completion by full, short and former names. In: organ id or null. Out: the id of an organ that was chosen or whose
 * whole name was typed, or null when the field was emptied. A fragment changes nothing: leaving the field and Esc bring back what
 * stood there. A new organ is made by the entry 新建“…” alone. `document` is the paper in hand, which says whose organ a bare name is.
 */
export function OrganInput(props: {
  label: string;
  value: string | null;
  onChange: (organ: string | null) => void;
  document?: string | null;
  disabled?: boolean;
}) {
  const say = useText();
  const { value } = props;
  // What was sent and has not come back yet: leaving the field right after Enter must not send it again.
  const sent = useRef(value);
  const send = (organ: string | null) => {
    if (organ === sent.current) return;
    sent.current = organ;
    props.onChange(organ);
  };
  const search = useOrganSearch(props.document ?? null, send);
  const { setText } = search;
  const shown = value ? search.nameOf(value) : '';
  useEffect(() => {
    setText(shown);
    sent.current = value;
  }, [shown, value, setText]);

  /** Takes what was typed in full; false for a fragment. */
  const commit = (): boolean => {
    const isEmptied = search.text.trim() === '';
    const exact = isEmptied || search.text === shown ? sent.current : search.exact();
    if (isEmptied) send(null);
    else if (exact !== null) send(exact);
    return isEmptied || exact !== null;
  };
  return (
    <AutoComplete
      aria-label={props.label}
      placeholder={say('ui.organ-placeholder')}
      options={search.options.map((option) => ({ value: option.label, organ: option.value }))}
      value={search.text}
      onSearch={setText}
      onSelect={(_, { organ }) => search.choose(organ)}
      onBlur={() => {
        if (!commit()) setText(shown);
      }}
      onActive={search.onActive}
      onInputKeyDown={(event) => {
        if (event.key === 'Escape') setText(shown);
        if (search.isPlainEnter(event.key)) commit();
      }}
      defaultActiveFirstOption={false}
      disabled={props.disabled ?? false}
      style={{ width: '100%', minWidth: 160 }}
    />
  );
}
