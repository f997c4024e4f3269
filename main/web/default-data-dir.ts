import path from 'node:path';

/**
 * The workspace's folder when none is named: the per-user place of each system, the same for every host, so that the
 * window, the browser and the command line see one workspace. `env` and `home` come from the host.
 */
export function defaultDataDir(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return path.win32.join(env.APPDATA ?? path.win32.join(home, 'AppData', 'Roaming'), 'Duban');
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Duban');
  return path.posix.join(env.XDG_DATA_HOME ?? path.posix.join(home, '.local', 'share'), 'duban');
}
