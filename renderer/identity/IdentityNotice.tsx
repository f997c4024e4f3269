import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { IdentityDialog } from './IdentityDialog.tsx';

/** Says that something may be known already, where anything is, and opens the questions. */
export function IdentityNotice() {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const questions = useCall('identities.list', { open: true });
  const count = questions.data?.length ?? 0;
  if (count === 0 && !isOpen) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('identity.count', { count })}</Button>
      {isOpen ? <IdentityDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
