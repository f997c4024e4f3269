import type { FilePort } from './file-port.ts';

/** So many bytes of a file are in memory at once, or as many as its longest line has. */
const bytesAtOnce = 1024 * 1024;

/** One line of a file: its bytes without the line feed, which hold only until the next line is told, and whether a line feed ends it. */
export type FileLine = { bytes: Buffer; isEnded: boolean };

/** Tells every line of a file in its order, with little more of it in memory than one line. Errors: those of the system. */
export async function eachLine(files: FilePort, file: string, tell: (line: FileLine) => void): Promise<void> {
  const handle = await files.open(file, 'r');
  try {
    let room = Buffer.allocUnsafe(bytesAtOnce);
    let held = 0;
    for (;;) {
      if (held === room.length) room = Buffer.concat([room], room.length * 2);
      const { bytesRead } = await handle.read(room, held, room.length - held);
      if (bytesRead === 0) break;
      const rest = tellEnded(room.subarray(0, held + bytesRead), held, tell);
      held = rest.length;
      rest.copy(room);
    }
    if (held > 0) tell({ bytes: room.subarray(0, held), isEnded: false });
  } finally {
    await handle.close();
  }
}

/** Tells the lines that end in some bytes, of which the first `known` hold no line feed. Gives what is left of the last one. */
function tellEnded(bytes: Buffer, known: number, tell: (line: FileLine) => void): Buffer {
  let start = 0;
  for (let feed = bytes.indexOf(0x0a, known); feed >= 0; feed = bytes.indexOf(0x0a, start)) {
    tell({ bytes: bytes.subarray(start, feed), isEnded: true });
    start = feed + 1;
  }
  return bytes.subarray(start);
}
