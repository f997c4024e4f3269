import { useState } from 'react';

const place = 'duban.look-before-import';

/** Whether a single file is looked at before it is stored: yes, unless the person at this machine said otherwise. */
export function looksFirst(files: number): boolean {
  return files === 1 && localStorage.getItem(place) !== 'no';
}

/** The setting, for the box beside the button. */
export function useLooksFirst(): [boolean, (looks: boolean) => void] {
  const [looks, setLooks] = useState(() => looksFirst(1));
  return [
    looks,
    (next) => {
      localStorage.setItem(place, next ? 'yes' : 'no');
      setLooks(next);
    },
  ];
}
