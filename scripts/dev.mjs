// `npm run dev`: the page with reload on change (Vite) in front of the browser host. No Electron needed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createServer } from 'vite';
import { buildIfNeeded } from './build.mjs';
import { root } from './source-stamp.mjs';

await buildIfNeeded();
const host = spawn(process.execPath, [path.join(root, 'dist/http/main.mjs'), '--dev', ...process.argv.slice(2)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  host.stdout.on('data', (chunk) => {
    const match = /http:\/\/127\.0\.0\.1:\S+/.exec(String(chunk));
    if (match) resolve(new URL(match[0]));
  });
  host.on('exit', (code) => reject(new Error(`the browser host ended with ${code}`)));
});
const proxied = { target: address.origin };
const server = await createServer({
  configFile: path.join(root, 'vite.config.ts'),
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': proxied, '/events': proxied, '^/enter$': proxied } },
});
await server.listen();
server.printUrls();
// Entered through the development server, which passes calls and events on to the host.
console.log(`Open first, within two minutes: http://127.0.0.1:5173/enter.html${address.hash}`);
// An address that the host gives later is entered the same way.
host.stdout.on('data', (chunk) => {
  for (const [, code] of String(chunk).matchAll(/New address: \S+#(\S+)/g))
    console.log(`New address: http://127.0.0.1:5173/enter.html#${code}`);
});
process.on('exit', () => host.kill());
