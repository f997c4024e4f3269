import { type RenderResult, render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { Foundation } from '#renderer/app/App.tsx';
import { CrumbsProvider } from '#renderer/app/crumbs.tsx';
import { ImportsProvider } from '#renderer/library/imports.tsx';
import type { Transport } from '#renderer/transport/transport.ts';
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
