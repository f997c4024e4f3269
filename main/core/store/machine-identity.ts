import { createHash } from 'node:crypto';
import type { FilePort } from './file-port.ts';

/** Where systems write down the number of an installation, in the order in which they are asked. */
const numberFiles = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
/** The folder that is made when a system is installed, and by whose volume and birth a machine without a number is known. */
const systemFolder = { win32: 'C:\\Windows', other: '/' };

/**
 * Which machine this is, whatever its name is at present: 32 hexadecimal digits made from the number of its installation, or where
 * there is none from the volume and the birth of its system folder. An empty text where neither can be had.
 */
export async function machineIdentity(files: FilePort): Promise<string> {
  for (const file of numberFiles) {
    const number = await files.readFile(file, 'utf8').then(
      (text) => text.trim(),
      () => '',
    );
    if (number !== '') return digestOf(number);
  }
  const folder = process.platform === 'win32' ? systemFolder.win32 : systemFolder.other;
  return files.stat(folder).then(
    ({ dev, ino, birthtimeMs }) => digestOf(`${dev} ${ino} ${birthtimeMs}`),
    () => '',
  );
}

/** Only a digest leaves the machine: the number itself is not for other eyes. */
function digestOf(text: string): string {
  return createHash('sha256').update(`duban ${text}`).digest('hex').slice(0, 32);
}
