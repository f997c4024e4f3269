import type { FileHandle } from 'node:fs/promises';
import { diskFiles, type FilePort } from '../core/store/file-port.ts';

/** A disk that is real but has only `room` bytes left; like a full one it takes what fits and then fails. */
export type SmallDisk = { files: FilePort; room: number };

export function smallDisk(room: number): SmallDisk {
  const disk: SmallDisk = { room, files: diskFiles };
  disk.files = {
    ...diskFiles,
    open: async (...args) => limited(await diskFiles.open(...args), disk),
    copyFile: async (...args) => {
      const { size } = await diskFiles.stat(args[0]);
      if (Number(size) > disk.room) throw systemError('ENOSPC');
      disk.room -= Number(size);
      await diskFiles.copyFile(...args);
    },
  };
  return disk;
}

/** A folder into which this user may not write. */
export const deniedFiles: FilePort = {
  ...diskFiles,
  open: async (file, flags = 'r', mode) => {
    if (flags !== 'r') throw systemError('EACCES');
    return diskFiles.open(file, flags, mode);
  },
};

function limited(handle: FileHandle, disk: SmallDisk): FileHandle {
  const writeFile = async (content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    const fits = Math.min(bytes.length, disk.room);
    await handle.writeFile(bytes.subarray(0, fits));
    disk.room -= fits;
    if (fits < bytes.length) throw systemError('ENOSPC');
  };
  return new Proxy(handle, {
    get(target, name) {
      if (name === 'writeFile') return writeFile;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
