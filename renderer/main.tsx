import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { giveStylesNonce } from './app/give-styles-nonce.ts';
import { chooseTransport } from './transport/choose-transport.ts';

const root = document.getElementById('root');
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (nonce) giveStylesNonce(document, nonce);
if (root) createRoot(root).render(<App transport={chooseTransport()} {...(nonce ? { nonce } : {})} />);
