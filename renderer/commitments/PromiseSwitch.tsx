import { Segmented } from 'antd';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';

const kinds = ['commitments', 'targets', 'projects'] as const;

/** Between promises, targets and livelihood projects. */
export function PromiseSwitch({ kind }: { kind: (typeof kinds)[number] }) {
  const say = useText();
  return (
    <Segmented
      aria-label={say('screen.commitments')}
      value={kind}
      onChange={(chosen) => go(toAddress(chosen))}
      options={kinds.map((one) => ({ value: one, label: say(`screen.${one}`) }))}
    />
  );
}
