import type { PageReply, RendererFiles } from '../web/renderer-files.ts';

/**
 * The page at which one enters, and what it needs: the only files that are served to somebody who has not entered. They hold no word of the
 * workspace, only how to go on.
 */
export type EntryPage = {
  /** The page itself, with status 200 where somebody enters, 401 in place of a page that asks for it. */
  reply(status: 200 | 401): PageReply;
  needs(pathname: string): boolean;
};

export function openEntryPage(files: RendererFiles): EntryPage {
  const page = files.reply('/enter.html');
  const text = new TextDecoder().decode(page.body);
  const needed = new Set([...text.matchAll(/(?:src|href)="\.(\/[^"]+)"/g)].map(([, file]) => file));
  return {
    // Made anew each time, because each reply has a nonce of its own.
    reply: (status) => ({ ...files.reply('/enter.html'), status }),
    needs: (pathname) => needed.has(pathname),
  };
}
