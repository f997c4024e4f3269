import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { useChange } from '#renderer/transport/use-change.ts';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { PostponeForm } from './PostponeForm.tsx';
import { SplitForm } from './SplitForm.tsx';

type Asking = 'title' | 'split' | 'withdraw' | 'extend' | 'reopen';

/** What else can be done with a point: rename, split, withdraw, extend, open again. */
export function PointActions({ file, point }: { file: OpinionFile; point: PointRecord }) {
  const say = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const update = useChange('points.update');
  const withdraw = useChange('points.withdraw');
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
            isOpen
              ? { key: 'extend', label: say('opinions.extend') }
              : { key: 'reopen', label: say('opinions.reopen') },
            { key: 'withdraw', label: say('opinions.withdraw'), danger: true },
          ],
          onClick: ({ key }) => setAsking(isAsking(key) ? key : null),
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
        onSave={(title) => {
          close();
          update.mutate({ id: point.id, title });
        }}
      />
      <TextPrompt
        open={asking === 'withdraw'}
        title={say('opinions.withdraw-title')}
        label={say('opinions.reason')}
        initial=""
        long
        onCancel={close}
        onSave={(reason) => {
          close();
          withdraw.mutate({ id: point.id, reason });
        }}
      />
      {asking === 'split' ? <SplitForm source={file.opinion.source} point={point} onClose={close} /> : null}
      {asking === 'extend' || asking === 'reopen' ? <PostponeForm kind={asking} point={point} onClose={close} /> : null}
    </>
  );
}

function isAsking(key: string): key is Asking {
  return ['title', 'split', 'withdraw', 'extend', 'reopen'].includes(key);
}
