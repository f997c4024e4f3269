import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRendererFiles, type RendererFiles } from './renderer-files.ts';

let files: RendererFiles;
const text = (body: Uint8Array) => new TextDecoder().decode(body);

beforeAll(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duban-web-'));
  await mkdir(path.join(folder, 'page/assets'), { recursive: true });
  await writeFile(path.join(folder, 'page/index.html'), '<meta name="csp-nonce" content="__NONCE__">');
  await writeFile(path.join(folder, 'page/assets/main.js'), 'start()');
  await writeFile(path.join(folder, 'secret.txt'), 'not the page');
  files = await loadRendererFiles(path.join(folder, 'page'));
});

describe('the built page', () => {
  it('carries the nonce of its own policy, another in each reply', () => {
    const first = files.reply('/');
    const nonce = /content="([\w-]+)"/.exec(text(first.body))?.[1];
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(text(files.reply('/').body)).not.toBe(text(first.body));
  });

  it('gives files of the build with their media type and the security headers', () => {
    const reply = files.reply('/assets/main.js');
    expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/../secret.txt', '/..%2Fsecret.txt', '//secret.txt', '/assets/../../secret.txt', '/no-such-file'])(
    'does not know %s, and says so with a body',
    (pathname) => {
      const reply = files.reply(pathname);
      expect(reply.status).toBe(404);
      expect(text(reply.body)).toBe('Not found');
    },
  );
});
