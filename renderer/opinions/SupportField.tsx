import { Select } from 'antd';
import { useText } from '#renderer/app/language.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';

/** Supporting organs: known ones by completion, new ones by typing and Enter. In and out: ids, or names of new organs. */
export function SupportField({ support, onChange }: { support: string[]; onChange: (support: string[]) => void }) {
  const say = useText();
  const { organs } = useOrgans();
  return (
    <Select
      mode="tags"
      aria-label={say('opinions.support')}
      placeholder={say('opinions.support-add')}
      value={support}
      options={organs.map((organ) => ({ value: organ.id, label: organ.title }))}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
      style={{ width: '100%' }}
    />
  );
}
