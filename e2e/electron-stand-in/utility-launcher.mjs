// Runs in a utility process of the stand-in: gives it Electron's `parentPort`, then loads its program.
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

const port = new EventEmitter();
port.postMessage = (message) => process.send(message);
// Electron ends its utility processes with it.
process.on('disconnect', () => process.exit(1));
process.parentPort = port;
const [modulePath] = process.argv.splice(2, 1);
await import(pathToFileURL(modulePath).href);
// Only now somebody listens; what came before waits in the channel.
process.on('message', (data) => port.emit('message', { data }));
