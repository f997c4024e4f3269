function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The paths at which two values differ, as `points.p1.title`, in the order of the first; nothing where they are equal. */
export function pathsApart(one: unknown, other: unknown, path = ''): string[] {
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other) ? [] : [path];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => pathsApart(one[name], other[name], path === '' ? name : `${path}.${name}`));
}
