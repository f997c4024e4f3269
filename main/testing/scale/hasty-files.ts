import { diskFiles, type FilePort } from '#core/store/file-port.ts';

/** The machine's disk, on which nobody waits until what was written stands there for good: a power cut costs a generated workspace alone. */
export const hastyFiles: FilePort = {
  ...diskFiles,
  async open(...at) {
    const handle = await diskFiles.open(...at);
    handle.sync = async () => {};
    return handle;
  },
};
