import { spawn } from 'node:child_process';

/** The system's own command that opens an address, per platform. */
const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/**
 * Opens our own loopback address in the person's browser, where there is a display and an opener; else does nothing. While the opener runs, the
 * code of the address stands in the list of processes: no opener takes it otherwise (a file with a link is not found by browsers that are kept from
 * the folders of other programs). It leads in once: if another program is faster, the person's page says that the address was used already.
 */
export function openInBrowser(url: string, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): void {
  const opener = openers[platform];
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
  if (!opener || !hasDisplay) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // The address is printed as well: a missing opener is no failure.
  child.on('error', () => {});
  child.unref();
}
