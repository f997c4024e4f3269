import { Checkbox } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useLooksFirst } from './look-first.ts';

/** The box that says whether files are looked at before they are stored. */
export function LookFirst() {
  const say = useText();
  const [looks, setLooks] = useLooksFirst();
  return (
    <Checkbox checked={looks} onChange={(event) => setLooks(event.target.checked)} title={say('preview.first-hint')}>
      {say('preview.first')}
    </Checkbox>
  );
}
