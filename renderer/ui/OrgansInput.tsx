import { Select } from 'antd';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useMarkUnread } from './unread-fields.tsx';
import { useOrganSearch } from './use-organ-search.ts';

/**
 * Several organs, each chosen by typing any of its names. In and out: ids. A whole name that is typed is taken on Enter and when the field is
 * left; other words stay in the field with a sentence, until they are chosen from the list, taken out or taken back by Esc, and the form
 * around it is not saved meanwhile. A new organ is made by the entry 新建“…” alone. `document` is the paper in hand, which says whose organ
 * a bare name is.
 */
export function OrgansInput(props: {
  label: string;
  placeholder?: string;
  organs: string[];
  onChange: (organs: string[]) => void;
  document?: string | null;
}) {
  const say = useText();
  const waitingId = useId();
  const { organs } = props;
  const [isLeft, setLeft] = useState(false);
  const add = (organ: string) => {
    if (!organs.includes(organ)) props.onChange([...organs, organ]);
    keep(null);
  };
  const search = useOrganSearch(props.document ?? null, add);
  const { text } = search;
  const keep = (words: string | null) => {
    search.type(words);
    setLeft(false);
  };
  const exact = search.isLoaded && text.trim() !== '' ? search.exact() : null;
  const found = isLeft ? exact : null;
  const take = useEffectEvent(add);
  useEffect(() => {
    if (found !== null) take(found);
  }, [found]);
  const leave = () => (text.trim() === '' ? keep(null) : setLeft(true));
  useMarkUnread(text.trim() !== '');
  const isWaiting = isLeft && search.isLoaded && found === null;
  const others = organs.filter((id) => !search.options.some((option) => option.value === id));
  return (
    <>
      <Select<string[]>
        mode="multiple"
        aria-label={props.label}
        {...(isWaiting && { status: 'warning', 'aria-describedby': waitingId })}
        placeholder={props.placeholder ?? say('ui.organ-placeholder')}
        value={organs}
        // An abbreviation's own id is no account of the list, yet stands in the record.
        options={[
          ...search.options,
          ...(text === '' ? others.map((id) => ({ value: id, label: search.nameOf(id) })) : []),
        ]}
        labelRender={({ value }) => search.nameOf(String(value))}
        showSearch={{ filterOption: false, searchValue: text, onSearch: keep, autoClearSearchValue: false }}
        defaultActiveFirstOption={false}
        notFoundContent={search.isLoaded ? say('ui.organ-unknown') : null}
        onFocus={search.onFocus}
        onBlur={leave}
        onActive={search.onActive}
        onSelect={(chosen) => search.choose(String(chosen))}
        onDeselect={(gone) => props.onChange(organs.filter((id) => id !== String(gone)))}
        onInputKeyDown={(event) => {
          if (event.key === 'Escape') keep(null);
          if (search.isPlainEnter(event.key) && exact !== null) add(exact);
        }}
        style={{ width: '100%' }}
      />
      {isWaiting ? (
        <span id={waitingId} className="soft small" role="status">
          {say('ui.organ-waiting', { name: text.trim() })}
        </span>
      ) : null}
    </>
  );
}
