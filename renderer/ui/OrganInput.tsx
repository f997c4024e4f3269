import { Select } from 'antd';
import { useText } from '#renderer/app/language.tsx';
import { useOrganSearch } from './use-organ-search.ts';

/** The entry that empties the field. */
const nobody = ' none';

/**
 * An organ, chosen by typing any of its names. In: organ id or null. Out, when an entry is chosen: the id of an organ, or null. Words
 * that are only typed change nothing: Enter and leaving the field keep what stood there, and so does Esc. A new organ is made by
 * the entry 新建“…” alone. `document` is the paper in hand, which says whose organ a bare name is.
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
  const set = (organ: string | null) => {
    if (organ !== value) props.onChange(organ);
  };
  const search = useOrganSearch(props.document ?? null, set);
  const isKnown = value === null || search.options.some((one) => one.value === value);
  const options = [
    // A record may name an organ by another of its names, which is no account of the list.
    ...(isKnown || search.text !== '' ? [] : [{ value, label: search.nameOf(value) }]),
    ...search.options,
    ...(value === null || search.text !== '' ? [] : [{ value: nobody, label: say('ui.organ-none') }]),
  ];
  return (
    <Select<string>
      aria-label={props.label}
      placeholder={say('ui.organ-placeholder')}
      value={value}
      labelRender={() => (value === null ? null : search.nameOf(value))}
      options={options}
      showSearch={{ filterOption: false, searchValue: search.text, onSearch: search.setText }}
      defaultActiveFirstOption={false}
      notFoundContent={say('ui.organ-unknown')}
      onActive={search.onActive}
      onSelect={(chosen: string) => (chosen === nobody ? set(null) : search.choose(chosen))}
      onInputKeyDown={(event) => search.onKeyDown(event.key)}
      loading={search.isMaking}
      disabled={props.disabled ?? false}
      style={{ width: '100%', minWidth: 160 }}
    />
  );
}
