import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { ChaseForm } from '#renderer/facts/ChaseForm.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { SplitForm } from '../points/SplitForm.tsx';
import { ReopenForm } from './ReopenForm.tsx';

const askings = ['title', 'split', 'chase', 'withdraw', 'reopen'] as const;
type Asking = (typeof askings)[number];

/** What else can be done with a point: rename, split, record a chase, withdraw, handle a closed one again. */
export function PointActions({ file, point }: { file: OpinionFile; point: PointRecord }) {
  const say = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const update = useChange('points.update', { quiet: true });
  const withdraw = useChange('points.withdraw', { quiet: true });
  const close = () => setAsking(null);
  const isOpen = isOpenPoint(point.status);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'title', label: say('opinions.title-field') },
            { key: 'split', label: say('opinions.split') },
            { key: 'chase', label: say('chase.record') },
            ...(isOpen ? [] : [{ key: 'reopen', label: say('opinions.reopen') }]),
            ...(point.status === 'not-handed-over'
              ? [{ key: 'withdraw', label: say('opinions.withdraw'), danger: true }]
              : []),
          ],
          onClick: ({ key, domEvent }) => {
            // Else the Enter that chooses would also press what has the keys in the dialog that opens.
            domEvent.preventDefault();
            setAsking(askings.find((one) => one === key) ?? null);
          },
        }}
      >
        <Button size="small">{say('opinions.more')}</Button>
      </Dropdown>
      <TextPrompt
        open={asking === 'title'}
        title={say('opinions.title-field')}
        label={say('opinions.title-field')}
        initial={point.title}
        onCancel={close}
        saving={update.isPending}
        error={update.error}
        onSave={(title) => update.mutate({ id: point.id, title }, { onSuccess: close })}
      />
      <TextPrompt
        open={asking === 'withdraw'}
        title={say('opinions.withdraw-title')}
        label={say('opinions.reason')}
        initial=""
        long
        onCancel={close}
        saving={withdraw.isPending}
        error={withdraw.error}
        onSave={(reason) => withdraw.mutate({ id: point.id, reason }, { onSuccess: close })}
      />
      {asking === 'split' ? <SplitForm source={file.opinion.source} point={point} onClose={close} /> : null}
      {asking === 'chase' ? <ChaseForm collection="points" id={point.id} onClose={close} /> : null}
      {asking === 'reopen' ? <ReopenForm point={point} onClose={close} /> : null}
    </>
  );
}
