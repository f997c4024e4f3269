import { Button, Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useMoment } from '#renderer/base/use-moment.ts';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { packageOf } from '#shared/messages/copy-line.ts';
import { MergePackage } from './MergePackage.tsx';
import { OlderCopy } from './OlderCopy.tsx';
import { asksNothing } from './package-asks.ts';
import { useBroughtPackage } from './use-brought-package.tsx';
import { useFileJob } from './use-file-job.ts';

/** Sizes of a part in bytes, as discs take them; 0 for one file. */
const partSizes = [0, 700_000_000, 4_300_000_000] as const;
const labels = { 0: 'package.part-whole', 700000000: 'package.part-cd', 4300000000: 'package.part-dvd' } as const;

/** The whole workspace as one file for another machine, and a package of another one opened. */
export function PackageBlock({ info: { host, copy } }: { info: WorkspaceInfo }) {
  const say = useText();
  const moment = useMoment();
  const toast = useToast();
  const [size, setSize] = useState<(typeof partSizes)[number]>(0);
  const { job, cancel, ...frame } = useFileJob();
  const { begin, end } = frame;
  const { bring, field } = useBroughtPackage(host, frame);
  const write = useChange('packages.write', { renews: ['workspace.info', 'backups.list'], quiet: true });
  const open = useChange('packages.open', { quiet: true });
  const after = { onSettled: end, onError: (error: Error) => (asksNothing(error) ? undefined : toast.failure(error)) };
  const pack = () =>
    write.mutate(
      { job: begin(), ...(size > 0 && { partBytes: size }) },
      {
        ...after,
        onSuccess: ({ names, bytes, count }) => {
          const megabytes = (Math.ceil((bytes / 1024 ** 2) * 10) / 10).toFixed(1);
          toast.success(say('package.written', { count, names: names.join(' · '), size: megabytes }));
        },
      },
    );
  const unpack = () =>
    bring((brought) =>
      open.mutate(
        { job: brought },
        {
          ...after,
          onSuccess: ({ folder, of }) =>
            toast.success(say('package.opened', { folder, of: packageOf(of, say, moment) })),
        },
      ),
    );
  return (
    <section className="stack" aria-label={say('package.title')}>
      <h3>{say('package.title')}</h3>
      <p className="soft">{say('package.hint')}</p>
      {job ? (
        <ProgressLine
          label={say('package.title')}
          stage={say(`progress.${job.stage}`)}
          done={job.done}
          total={job.total}
          onCancel={cancel}
        />
      ) : (
        <div className="row">
          {copy?.mode === 'reads' ? null : (
            <>
              <Button onClick={pack}>{say('package.write')}</Button>
              <Select
                aria-label={say('package.part-size')}
                value={size}
                onChange={setSize}
                options={partSizes.map((value) => ({ value, label: say(labels[value]) }))}
                style={{ width: 180 }}
              />
            </>
          )}
          <Button onClick={unpack}>{say('package.open')}</Button>
          {host === 'browser' ? <span className="soft">{say('package.beside')}</span> : null}
        </div>
      )}
      {/* Not among the buttons, which go while work is under way: its dialog has to stay. */}
      <div className="row">
        {copy?.mode === 'reads' ? null : <MergePackage begin={begin} end={end} bring={bring} />}
        <OlderCopy begin={begin} end={end} />
        {field}
      </div>
    </section>
  );
}
