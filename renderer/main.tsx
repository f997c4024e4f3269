import { createRoot } from 'react-dom/client';
import { chooseTransport } from './base/transport/choose-transport.ts';
import { App } from './shell/App.tsx';
import { giveStylesNonce } from './shell/give-styles-nonce.ts';

const root = document.getElementById('root');
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (nonce) giveStylesNonce(document, nonce);
if (root) createRoot(root).render(<App transport={chooseTransport()} {...(nonce ? { nonce } : {})} />);
