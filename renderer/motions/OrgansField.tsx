import { Select } from 'antd';
import { useText } from '#renderer/app/language.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';

/** Several organs: known ones by completion, new ones by typing and Enter. In and out: ids, or names of new organs. */
export function OrgansField(props: { label: string; organs: string[]; onChange: (organs: string[]) => void }) {
  const say = useText();
  const { organs, nameOf } = useOrgans();
  const others = props.organs.filter((id) => !organs.some((organ) => organ.id === id));
  return (
    <Select
      mode="tags"
      aria-label={props.label}
      placeholder={say('ui.organ-placeholder')}
      value={props.organs}
      options={[
        ...organs.map((organ) => ({ value: organ.id, label: organ.title })),
        ...others.map((id) => ({ value: id, label: nameOf(id) })),
      ]}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={props.onChange}
      style={{ width: '100%' }}
    />
  );
}
