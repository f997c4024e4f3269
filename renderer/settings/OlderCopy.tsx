import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useLanguage, useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { olderLines } from '#shared/messages/older-lines.ts';
import { asksNothing } from './package-asks.ts';

type Props = { begin: () => string; end: () => void };

/** A copy that an older release opens: first what that one cannot hold, then written. `begin` and `end` frame the work on the files. */
export function OlderCopy({ begin, end }: Props) {
  const say = useText();
  const language = useLanguage();
  const toast = useToast();
  const [losses, setLosses] = useState<CallOutput<'packages.older'> | null>(null);
  const older = useChange('packages.older', { quiet: true });
  const onError = (error: Error) => (asksNothing(error) ? undefined : toast.failure(error));
  const look = () => older.mutate({ preview: true }, { onSuccess: setLosses, onError });
  const write = ({ schema }: { schema: number }) => {
    setLosses(null);
    const onSuccess = ({ folder }: CallOutput<'packages.older'>) =>
      toast.success(say('older.written', { folder: folder ?? '' }));
    older.mutate({ schema, job: begin() }, { onSuccess, onError, onSettled: end });
  };
  return (
    <>
      <Button onClick={look}>{say('older.write')}</Button>
      {losses ? (
        <Modal
          open
          width={760}
          title={say('older.write')}
          okText={say('older.do')}
          onOk={() => write(losses)}
          onCancel={() => setLosses(null)}
        >
          <div className="merge-report">
            {olderLines(language, losses).map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and their order never changes
              <p key={at}>{line}</p>
            ))}
          </div>
        </Modal>
      ) : null}
    </>
  );
}
