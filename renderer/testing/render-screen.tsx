import { type RenderResult, render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { CrumbsProvider } from '#renderer/base/crumbs.tsx';
import type { Transport } from '#renderer/base/transport/transport.ts';
import { ImportsProvider } from '#renderer/imports/imports.tsx';
import { Foundation } from '#renderer/shell/App.tsx';
import { standInForLayout } from './stand-in-for-layout.ts';

/** Renders a screen on everything it stands on in the program, with `transport` in place of the core. */
export function renderScreen(screen: ReactNode, transport: Transport): RenderResult {
  standInForLayout();
  return render(
    <Foundation transport={transport}>
      <CrumbsProvider>
        <ImportsProvider>
          {/* Style sheets make every look-up in jsdom slow, and no test of a screen asks for a colour. */}
          <ConfigProvider theme={{ zeroRuntime: true }}>{screen}</ConfigProvider>
        </ImportsProvider>
      </CrumbsProvider>
    </Foundation>,
  );
}
