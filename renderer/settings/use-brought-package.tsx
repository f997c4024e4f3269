import { type ReactNode, useRef } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useTransport } from '#renderer/base/transport/transport-context.tsx';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { asksNothing } from './package-asks.ts';
import { sendPackage } from './send-package.ts';
import type { FileJobFrame } from './use-file-job.ts';

/**
 * The way in which a package comes to the program: the host asks for its file when it is called, or, where it cannot ask, the page takes the files (all parts at
 * once) and sends them first. `bring` calls `use` with the name of the job when the call can be made. `field` has to stay on the page.
 */
export function useBroughtPackage(
  host: WorkspaceInfo['host'],
  { begin, tell, signal, end }: FileJobFrame,
): { bring: (use: (job: string) => void) => void; field: ReactNode } {
  const say = useText();
  const toast = useToast();
  const transport = useTransport();
  const input = useRef<HTMLInputElement>(null);
  const next = useRef<(job: string) => void>(() => {});
  const send = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const job = begin();
    tell('receiving', 0, 1);
    try {
      const onStep = (done: number, total: number) => tell('receiving', done, total);
      await sendPackage(transport, files, { job, signal: signal(), onStep });
      next.current(job);
    } catch (error) {
      end();
      if (error instanceof Error && !asksNothing(error)) toast.failure(error);
    }
  };
  if (host === 'electron') return { bring: (use) => use(begin()), field: null };
  const field = (
    <input
      ref={input}
      type="file"
      multiple
      accept=".zip"
      className="visually-hidden"
      tabIndex={-1}
      aria-label={say('package.files')}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        event.target.value = '';
        void send(files);
      }}
    />
  );
  return {
    bring: (use) => {
      next.current = use;
      input.current?.click();
    },
    field,
  };
}
