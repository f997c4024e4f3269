import { Button, Modal } from 'antd';
import { useEffect, useRef } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ScrollFrame } from '#renderer/ui/ScrollFrame.tsx';
import { useDialogFocus } from '#renderer/ui/use-dialog-focus.ts';
import { OfferHeading } from './OfferHeading.tsx';
import { OfferList } from './OfferList.tsx';

/** Everything that a new reading says otherwise than a person set it, of one source or of all, to be answered one by one. Esc closes. */
export function OffersDialog({ source, onClose }: { source?: string; onClose: () => void }) {
  const say = useText();
  const offers = useCall('offers.list', source === undefined ? {} : { source });
  useDialogFocus();
  const close = useRef<HTMLButtonElement>(null);
  const isDone = offers.data?.length === 0;
  // The button that had the keys is gone with the last line.
  useEffect(() => {
    if (isDone) close.current?.focus();
  }, [isDone]);
  return (
    <Modal
      open
      title={say('offers.title')}
      width={860}
      onCancel={onClose}
      footer={
        <Button ref={close} onClick={onClose}>
          {say('ui.close')}
        </Button>
      }
    >
      <div className="stack">
        <p className="soft">{say('offers.hint')}</p>
        <Answer of={offers}>
          {(rows) =>
            rows.length === 0 ? (
              <p role="status">{say('offers.nothing-open')}</p>
            ) : (
              <ScrollFrame label={say('offers.title')}>
                <OfferList
                  rows={rows}
                  label={say('offers.title')}
                  heading={(row) => <OfferHeading row={row} onLeave={onClose} />}
                />
              </ScrollFrame>
            )
          }
        </Answer>
      </div>
    </Modal>
  );
}
