import { createContext, type ReactNode, useCallback, useContext } from 'react';
import {
  isMessageKey,
  type MessageDetails,
  type MessageKey,
  message,
  type Telling,
  tell,
} from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

const LanguageContext = createContext<Language>('zh-CN');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The language of the screen. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export type Say = (key: MessageKey, details?: MessageDetails) => string;

/** The one way to a visible text: `const say = useText(); say('ui.cancel')`. */
export function useText(): Say {
  const language = useLanguage();
  return useCallback((key, details) => message(language, key, details), [language]);
}

export type Tell = (telling: Telling) => string;

/** For what the core tells as data: `const tell = useTell(); tell(item.because)`. */
export function useTell(): Tell {
  const language = useLanguage();
  return useCallback((telling) => tell(language, telling), [language]);
}

/** For keys made at run time, `log.<what>`: the text, or `otherwise` when the catalogue does not hold the key. */
export function useTextOr(): (key: string, otherwise: string, details?: MessageDetails) => string {
  const language = useLanguage();
  return useCallback(
    (key, otherwise, details) => (isMessageKey(key) ? message(language, key, details) : otherwise),
    [language],
  );
}
