import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { CorpusFile } from './corpus-file.ts';

/** The bundled programs: that which reads file by file, and that of a reading process. */
export type CorpusPrograms = { worker: string; reading: string };

/** Reads the files of a folder (paths from it) in guarded processes, two at a time. Tells each as it is done; gives all in the order asked. */
export async function readCorpus(
  folder: string,
  names: readonly string[],
  programs: CorpusPrograms,
  onDone: (file: CorpusFile) => void = () => undefined,
): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  const waiting = names.map((name, at) => ({ name, at }));
  const work = async () => {
    const child = fork(programs.worker, [programs.reading], { serialization: 'advanced', execArgv: [] });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const file = await ask(child, { folder, name: next.name });
      files[next.at] = file;
      onDone(file);
    }
    child.disconnect();
  };
  await Promise.all([work(), work()]);
  return files;
}

async function ask(child: ChildProcess, told: { folder: string; name: string }): Promise<CorpusFile> {
  const answer = once(child, 'message');
  child.send(told);
  const [file] = (await answer) as [CorpusFile];
  return file;
}
