import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy, securityHeaders } from '#shared/security/csp.ts';

export type PageReply = { status: number; headers: Record<string, string>; body: Uint8Array };
export type RendererFiles = { reply(pathname: string): PageReply };

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Loads the built page into memory, once. `reply(pathname)` answers an address of the page with status, headers and
 * body. Only files that the build wrote are known, so a path outside cannot be asked for however it is spelled.
 * Errors: rejects when the folder cannot be read (the page was not built).
 */
export async function loadRendererFiles(folder: string): Promise<RendererFiles> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
  }
  return { reply: (pathname) => replyTo(files, pathname) };
}

function replyTo(files: ReadonlyMap<string, Uint8Array>, pathname: string): PageReply {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const body = files.get(name);
  const nonce = randomBytes(16).toString('base64url');
  const headers = { ...securityHeaders, 'content-security-policy': contentSecurityPolicy(nonce) };
  if (!body) return textReply(404, 'Not found', headers);
  const type = mediaTypes[path.extname(name)] ?? 'application/octet-stream';
  const isPage = name.endsWith('.html');
  const cache = isPage ? 'no-store' : 'private, max-age=3600';
  const content = isPage ? withNonce(body, nonce) : body;
  return { status: 200, headers: { ...headers, 'content-type': type, 'cache-control': cache }, body: content };
}

/** An error reply has a body: an empty one is shown as a broken connection by Chromium. */
function textReply(status: number, text: string, headers: Record<string, string>): PageReply {
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  return { status, headers: { ...headers, ...type }, body: new TextEncoder().encode(text) };
}

/** The nonce of this reply in the page, where its script reads it for the styles it writes. */
function withNonce(body: Uint8Array, nonce: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(body).replaceAll('__NONCE__', nonce));
}
