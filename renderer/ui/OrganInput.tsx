import { AutoComplete } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { useOrgans } from './use-organs.ts';

/**
 * An organ, typed with completion by full, short and former names. In: organ id or null. Out, on Enter, choice or
 * leaving: the id of a known organ, the name of a new one, or null when emptied.
 */
export function OrganInput(props: {
  label: string;
  value: string | null;
  onChange: (organ: string | null) => void;
  disabled?: boolean;
}) {
  const say = useText();
  const { organs, nameOf } = useOrgans();
  const shown = props.value ? nameOf(props.value) : '';
  const [text, setText] = useState(shown);
  // What was sent and has not come back yet: leaving the field right after Enter must not send it again.
  const sent = useRef(shown);
  useEffect(() => {
    setText(shown);
    sent.current = shown;
  }, [shown]);

  const commit = (typed: string) => {
    const name = typed.trim();
    if (name === sent.current) return;
    sent.current = name;
    const known = organs.find((organ) => [organ.title, ...organ.shortNames, ...organ.formerNames].includes(name));
    props.onChange(name === '' ? null : (known?.id ?? name));
  };
  const options = organs
    .filter((organ) =>
      [organ.title, ...organ.shortNames, ...organ.formerNames].some((name) => name.includes(text.trim())),
    )
    .slice(0, 12)
    .map((organ) => ({ value: organ.title }));

  return (
    <AutoComplete
      aria-label={props.label}
      placeholder={say('ui.organ-placeholder')}
      options={options}
      value={text}
      onChange={(typed: string) => setText(typed ?? '')}
      onSelect={commit}
      onBlur={() => commit(text)}
      onInputKeyDown={(event) => {
        if (event.key === 'Escape') setText(shown);
        if (event.key === 'Enter') commit(text);
      }}
      disabled={props.disabled ?? false}
      style={{ width: '100%', minWidth: 160 }}
    />
  );
}
