/** Languages of the screen. */
export type Language = 'zh-CN' | 'en';

/**
 * Declares the messages of one subject. Keys are dotted (`library.import`); the compiler refuses a key that stands in
 * one language only. A text may hold places: `{name}` takes a detail, `{count|point|points}` chooses the singular
 * when the detail is 1.
 */
export function defineMessages<K extends string>(texts: {
  'zh-CN': Record<K, string>;
  en: Record<NoInfer<K>, string>;
}): { 'zh-CN': Record<K, string>; en: Record<K, string> } {
  return texts;
}
