import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { MergePreview } from '#shared/contract/merge-calls.ts';
import { MergePreviewDialog } from './MergePreviewDialog.tsx';
import { asksNothing } from './package-asks.ts';

type Props = { begin: () => string; end: () => void; bring: (use: (job: string) => void) => void };

/** The work done on a copy, brought back: first what it would do, then, with a word on each conflict, done. `begin` and `end` frame the work on the file, `bring` brings it. */
export function MergePackage({ begin, end, bring }: Props) {
  const say = useText();
  const toast = useToast();
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const compare = useChange('packages.compare', { quiet: true });
  const merge = useChange('packages.merge', { quiet: true });
  const onError = (error: Error) => (asksNothing(error) ? undefined : toast.failure(error));
  const look = () => bring((job) => compare.mutate({ job }, { onSuccess: setPreview, onSettled: end, onError }));
  const take = (ids: string[]) => {
    setPreview(null);
    merge.mutate(
      { job: begin(), take: ids },
      {
        onSettled: end,
        onError,
        onSuccess: ({ seq, taken }) =>
          toast.success(seq === null ? say('merge.nothing') : say('merge.done', { count: taken })),
      },
    );
  };
  return (
    <>
      <Button onClick={look}>{say('merge.open')}</Button>
      {preview ? <MergePreviewDialog preview={preview} onTake={take} onClose={() => setPreview(null)} /> : null}
    </>
  );
}
