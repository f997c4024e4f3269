import { writeFileSync } from 'node:fs';
import { previewOf, proofScopes, readAssetFrom, withCore } from '../main/testing/brief-proof.ts';

await withCore(
  { readAsset: readAssetFrom(process.cwd()), office: process.argv[3] === 'red' ? { redHead: true } : {} },
  async (ask) => {
    for (const kind of process.argv[2] ? process.argv[2].split(',') : Object.keys(proofScopes)) {
      try {
        const t = performance.now();
        const p = await previewOf(ask, kind, {
          freeParts: kind === 'bulletin' ? { issue: '3', number: '12' } : { number: '12' },
        });
        console.log(
          kind,
          p.bytes.length,
          Math.round(performance.now() - t) + 'ms',
          p.lint.map((l) => l.rule + ':' + l.place).join(' | '),
        );
        writeFileSync(`/tmp/B/k/${kind}.docx`, p.bytes);
      } catch (e) {
        console.log(kind, String(e).slice(0, 300));
      }
    }
  },
);
