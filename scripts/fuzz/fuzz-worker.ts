// Reads the cases of the fuzz run one by one and says what came of each. Bundled by scripts/fuzz.mjs.
import { parentPort } from 'node:worker_threads';
import { CoreError } from '../../main/core/core-error.ts';
import { examineSource } from '../../main/core/reading/read-source.ts';

type Case = { bytes: Uint8Array; name: string };
type Outcome = { result: string; finding: string | null; text?: string };

async function read({ bytes, name }: Case): Promise<Outcome> {
  try {
    const { drawn, fates } = await examineSource(bytes, name);
    const lost = drawn.lines.filter((line) => line.text.trim() !== '' && !fates.has(line.number));
    const finding = lost.length === 0 ? null : `${lost.length} unaccounted lines, the first is ${lost[0]?.number}`;
    return { result: 'read', finding, text: drawn.lines.map((line) => line.text).join('\n') };
  } catch (error) {
    if (error instanceof CoreError && error.code !== 'internal') return { result: error.code, finding: null };
    return { result: 'crash', finding: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (next: Case) => {
  void read(next).then((outcome) => parentPort?.postMessage(outcome));
});
