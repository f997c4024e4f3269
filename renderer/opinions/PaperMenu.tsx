import { Button, Dropdown } from 'antd';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';

const kinds = ['hand-over-letter', 'chase-letter', 'opinion-report'] as const;

/** The other papers that are written about one opinion. */
export function PaperMenu({ opinion }: { opinion: string }) {
  const say = useText();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: kinds.map((kind) => ({ key: kind, label: say(`briefs.kind-${kind}`) })),
        onClick: ({ key }) => go(toAddress('briefs', [key], { opinion })),
      }}
    >
      <Button>{say('opinions.papers')}</Button>
    </Dropdown>
  );
}
