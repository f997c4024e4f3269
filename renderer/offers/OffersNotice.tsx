import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { OffersDialog } from './OffersDialog.tsx';

/** Says in how many places a new reading differs from what persons set, where it does, and opens them; of one source, or of all. */
export function OffersNotice({ source }: { source?: string }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const offers = useCall('offers.list', source === undefined ? {} : { source });
  const count = offers.data?.length ?? 0;
  if (count === 0 && !isOpen) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('offers.count', { count })}</Button>
      {isOpen ? <OffersDialog {...(source === undefined ? {} : { source })} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
