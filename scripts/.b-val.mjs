import { readFileSync } from 'node:fs';

try {
  const { default: validate } = await import('@ooxml-tools/validate');
  const b = readFileSync(process.argv[2]);
  const r = await validate(new Uint8Array(b), 'docx', 'Office2019');
  console.log(JSON.stringify(r).slice(0, 3000));
} catch (e) {
  console.log(
    'ERR',
    String((e && e.message) || e).slice(0, 800),
    String(e?.stack)
      .slice(0, 1500)
      .replace(/file:\S+/g, 'F'),
  );
}
