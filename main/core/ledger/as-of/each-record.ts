export function kept<T>(records: Readonly<Record<string, T>>, isThere: (one: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(records).filter(([, one]) => isThere(one)));
}

export function mapped<T>(records: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(records).map(([id, one]) => [id, change(one)]));
}
