import { describe, expect, it } from 'vitest';
import { defaultDataDir } from './default-data-dir.ts';

describe('the default workspace folder', () => {
  it('stands in the roaming profile on Windows', () => {
    const env = { APPDATA: 'C:\\Users\\周敏\\AppData\\Roaming' };
    expect(defaultDataDir('win32', env, 'C:\\Users\\周敏')).toBe('C:\\Users\\周敏\\AppData\\Roaming\\Duban');
  });

  it('follows XDG_DATA_HOME on Linux, else the usual place', () => {
    expect(defaultDataDir('linux', { XDG_DATA_HOME: '/data' }, '/home/zm')).toBe('/data/duban');
    expect(defaultDataDir('linux', {}, '/home/zm')).toBe('/home/zm/.local/share/duban');
  });

  it('stands in Application Support on macOS', () => {
    expect(defaultDataDir('darwin', {}, '/Users/zm')).toBe('/Users/zm/Library/Application Support/Duban');
  });
});
