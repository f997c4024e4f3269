/** 2026-03-05 → 2026年3月5日: Arabic figures, no zero padding (GB/T 9704-2012, 7.3.5). Empty for no date. */
export function paperDate(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : '';
}

/** 2026年11月1日至21日: what the second day shares with the first is not said again, and one day alone stands for itself. */
export function paperPeriod(from: string, to: string): string {
  if (from === to) return paperDate(from);
  const shared =
    from.slice(0, 7) === to.slice(0, 7) ? /^\d+年\d+月/ : from.slice(0, 4) === to.slice(0, 4) ? /^\d+年/ : null;
  return `${paperDate(from)}至${shared ? paperDate(to).replace(shared, '') : paperDate(to)}`;
}

/** A day in two lines, for a narrow column: 2026年 / 3月5日. */
export function narrowDate(iso: string | null | undefined): string {
  return paperDate(iso).replace('年', '年\n');
}

/** Days from one ISO date to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
