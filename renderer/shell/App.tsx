import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useState } from 'react';
import { ChangesProvider } from '#renderer/base/transport/changes-context.tsx';
import { createQueryClient } from '#renderer/base/transport/query-client.ts';
import type { Transport } from '#renderer/base/transport/transport.ts';
import { TransportProvider } from '#renderer/base/transport/transport-context.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { LanguageProvider } from '../base/language.tsx';
import { Shell } from './Shell.tsx';
import { theme } from './theme.ts';

/** The whole page. `nonce` is the one of the page's content security policy; styles of the library carry it. */
export function App({ transport, nonce }: { transport: Transport; nonce?: string }) {
  return (
    <Foundation transport={transport} {...(nonce ? { nonce } : {})}>
      <Shell />
    </Foundation>
  );
}

/** Everything a screen stands on: transport, cache, language, theme. Tests of screens use it as well. */
export function Foundation(props: { transport: Transport; nonce?: string; children: ReactNode }) {
  const { transport, nonce, children } = props;
  const [client] = useState(createQueryClient);
  return (
    <TransportProvider transport={transport}>
      <QueryClientProvider client={client}>
        <ChangesProvider>
          <Themed {...(nonce ? { nonce } : {})}>{children}</Themed>
        </ChangesProvider>
      </QueryClientProvider>
    </TransportProvider>
  );
}

function Themed({ nonce, children }: { nonce?: string; children: ReactNode }) {
  const language = useCall('workspace.info', undefined).data?.office.language ?? 'zh-CN';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <ConfigProvider
        locale={language === 'en' ? enUS : zhCN}
        theme={theme}
        wave={{ disabled: true }}
        {...(nonce ? { csp: { nonce } } : {})}
        button={{ autoInsertSpace: false }}
      >
        <AntApp message={{ maxCount: 1, top: 'calc(100vh - 84px)' }}>{children}</AntApp>
      </ConfigProvider>
    </LanguageProvider>
  );
}
