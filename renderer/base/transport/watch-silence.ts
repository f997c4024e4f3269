export type SilenceWatch = { heard(): void; end(): void };

/** Calls `onSilence` once nothing was heard for `limit` ms; each sign of life begins the time anew, also after a silence. */
export function watchSilence(limit: number, onSilence: () => void): SilenceWatch {
  let timer: ReturnType<typeof setTimeout>;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(onSilence, limit);
  };
  heard();
  return { heard, end: () => clearTimeout(timer) };
}
