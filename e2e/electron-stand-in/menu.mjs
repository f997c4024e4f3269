import { strict } from './strict.mjs';

/** Electron's `Menu`, as far as Duban uses it: a template is kept, nothing is drawn. */
class Template {
  constructor(items) {
    this.items = items;
  }
}

let applicationMenu = null;

export const Menu = strict('Menu', {
  buildFromTemplate(template) {
    if (!Array.isArray(template)) throw new TypeError('Invalid template for Menu: Menu template must be an array');
    return new Template(template);
  },
  setApplicationMenu(menu) {
    applicationMenu = menu;
  },
  getApplicationMenu: () => applicationMenu,
});
