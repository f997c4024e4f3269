import { Menu } from 'electron';

/** macOS needs a menu for copy and paste to work at all; elsewhere the page has every command and no menu is shown. */
export function setMenu(platform: NodeJS.Platform): void {
  const menu = platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null;
  Menu.setApplicationMenu(menu);
}
