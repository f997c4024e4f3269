import type { Collection } from '#shared/domain/ledger.ts';
import { isMessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** Where a record is named, for people: `意见条目 3 条、代表建议 2 件`. */
export function usageSentence(usage: ReadonlyMap<Collection, number>, language: Language): string {
  const parts = [...usage].map(([collection, count]) => {
    const key = `used.${collection}`;
    return isMessageKey(key) ? message(language, key, { count }) : String(count);
  });
  return parts.join(language === 'zh-CN' ? '、' : ', ');
}
