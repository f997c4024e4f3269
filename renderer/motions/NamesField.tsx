import { Select } from 'antd';

/** Several names of persons, each typed and ended with Enter or a comma. */
export function NamesField(props: { label: string; names: string[]; onChange: (names: string[]) => void }) {
  return (
    <Select
      mode="tags"
      open={false}
      suffixIcon={null}
      aria-label={props.label}
      value={props.names}
      tokenSeparators={['、', '，', ',', ' ']}
      onChange={props.onChange}
      style={{ width: '100%' }}
    />
  );
}
