import { Select } from 'antd';
import { useText } from '#renderer/app/language.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';

/** Supporting organs: known ones by completion, new ones by typing and Enter. In and out: ids, or names of new organs. */
export function SupportField({ support, onChange }: { support: string[]; onChange: (support: string[]) => void }) {
  const say = useText();
  const { organs, nameOf } = useOrgans();
  // An abbreviation's own id is no account of the list, yet stands in the record.
  const others = support.filter((id) => !organs.some((organ) => organ.id === id));
  return (
    <Select
      mode="tags"
      aria-label={say('opinions.support')}
      placeholder={say('opinions.support-add')}
      value={support}
      options={[
        ...organs.map((organ) => ({ value: organ.id, label: organ.title })),
        ...others.map((id) => ({ value: id, label: nameOf(id) })),
      ]}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
      style={{ width: '100%' }}
    />
  );
}
