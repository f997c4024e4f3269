import { configure } from '@testing-library/react';

class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** jsdom lays nothing out: what the component library asks of a layout gets a still answer. */
export function standInForLayout(): void {
  // Whether an element can be seen is a matter of layout: jsdom only takes long to guess it.
  configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
  window.ResizeObserver ??= QuietObserver;
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}
