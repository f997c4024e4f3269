import { ownSession } from '#renderer/base/transport/own-session.ts';
import { enteringMessages } from '#shared/messages/entering.ts';
import { exchangeCode, type Outcome, sendToEntry } from './exchange-code.ts';

type Key = keyof (typeof enteringMessages)['zh-CN'];

/** The language of the page is a setting of the workspace, which nobody is told before entering: both are shown. */
function say(key: Key): void {
  const lines = (['zh-CN', 'en'] as const).map((language) => {
    const line = document.createElement('p');
    line.lang = language;
    line.textContent = enteringMessages[language][key];
    return line;
  });
  document.getElementById('entry')?.replaceChildren(...lines);
}

/** Asks the host for a new address, which it gives where it runs and not here. */
function offerNewAddress(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${enteringMessages['zh-CN']['entering.renew']} ${enteringMessages.en['entering.renew']}`;
  button.addEventListener('click', () => {
    sendToEntry({ renew: true }).then(
      ({ ok }) => say(ok ? 'entering.renewed' : 'entering.wrong'),
      () => say('entering.away'),
    );
  });
  document.getElementById('entry')?.append(button);
}

function goOn(outcome: Outcome): void {
  if ('token' in outcome) {
    ownSession().enter({ token: outcome.token, since: Date.now() });
    location.replace('./');
    return;
  }
  say(`entering.${outcome.refused}`);
  if (outcome.refused !== 'away') offerNewAddress();
}

/** Takes the code out of the address before anything else, so that going back leads to no code, and enters by it. */
async function enterByAddress(): Promise<void> {
  // Under another path this page stands for one that asks for entering; what is behind its # is a place in the program, no code.
  const isEntry = /\/enter(?:\.html)?$/.test(location.pathname);
  const code = isEntry ? location.hash.slice(1) : '';
  if (code) history.replaceState(null, '', location.pathname);
  say('entering.under-way');
  goOn(await exchangeCode(code));
}

// A new address that is opened where this page stands already differs behind the # alone, for which no browser loads a page anew.
addEventListener('hashchange', () => void enterByAddress());
void enterByAddress();
