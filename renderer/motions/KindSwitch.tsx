import { Segmented } from 'antd';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';

/** Between motions and suggestions, the two halves of one screen. */
export function KindSwitch({ kind }: { kind: 'motions' | 'suggestions' }) {
  const say = useText();
  return (
    <Segmented
      aria-label={say('screen.motions')}
      value={kind}
      onChange={(chosen) => go(toAddress(chosen))}
      options={[
        { value: 'motions', label: say('motions.motions') },
        { value: 'suggestions', label: say('motions.suggestions') },
      ]}
    />
  );
}
