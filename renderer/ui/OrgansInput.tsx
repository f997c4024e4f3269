import { Select } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useOrganSearch } from './use-organ-search.ts';

/**
 * Several organs, each chosen by typing any of its names. In and out: ids. Words that are only typed change nothing; a new organ is made
 * by the entry 新建“…” alone. `document` is the paper in hand, which says whose organ a bare name is.
 */
export function OrgansInput(props: {
  label: string;
  placeholder?: string;
  organs: string[];
  onChange: (organs: string[]) => void;
  document?: string | null;
}) {
  const say = useText();
  const { organs } = props;
  const add = (organ: string) => {
    if (!organs.includes(organ)) props.onChange([...organs, organ]);
  };
  const search = useOrganSearch(props.document ?? null, add);
  const others = organs.filter((id) => !search.options.some((option) => option.value === id));
  return (
    <Select<string[]>
      mode="multiple"
      aria-label={props.label}
      placeholder={props.placeholder ?? say('ui.organ-placeholder')}
      value={organs}
      // An abbreviation's own id is no account of the list, yet stands in the record.
      options={[
        ...search.options,
        ...(search.text === '' ? others.map((id) => ({ value: id, label: search.nameOf(id) })) : []),
      ]}
      labelRender={({ value }) => search.nameOf(String(value))}
      showSearch={{ filterOption: false, searchValue: search.text, onSearch: search.type }}
      defaultActiveFirstOption={false}
      notFoundContent={search.isLoaded ? say('ui.organ-unknown') : null}
      onFocus={search.onFocus}
      onActive={search.onActive}
      onSelect={(chosen) => search.choose(String(chosen))}
      onDeselect={(gone) => props.onChange(organs.filter((id) => id !== String(gone)))}
      onInputKeyDown={(event) => {
        const exact = search.isPlainEnter(event.key) ? search.exact() : null;
        if (exact !== null) add(exact);
      }}
      style={{ width: '100%' }}
    />
  );
}
