import { useState } from 'react';

const place = 'duban.look-before-import';

/** Whether files are looked at before they are stored: yes, unless the person at this machine said otherwise. */
export function looksFirst(): boolean {
  return localStorage.getItem(place) !== 'no';
}

/** The setting, for the box beside the button. */
export function useLooksFirst(): [boolean, (looks: boolean) => void] {
  const [looks, setLooks] = useState(looksFirst);
  return [
    looks,
    (next) => {
      localStorage.setItem(place, next ? 'yes' : 'no');
      setLooks(next);
    },
  ];
}
