/** A title in book-title marks; marks inside become single ones, a title that already has outer marks keeps them. */
export function bookTitle(title: string): string {
  const clean = title.replace(/\s+/gu, '');
  const whole = /^《[^《》]*》$/u.test(clean) ? clean.slice(1, -1) : clean;
  return `《${whole.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
