/** What `npm start` says, in the language of the machine. */
const sentences = {
  root: [
    '当前以 root 身份运行，Electron 不能在 root 下安全启动，改用浏览器方式打开。',
    'Running as root, where Electron cannot start safely: serving the browser host instead.',
  ],
  'no-display': [
    '没有可用的显示器，不能打开窗口，改用浏览器方式打开。',
    'There is no display to open a window on: serving the browser host instead.',
  ],
  'electron-missing': [
    '没有取到 Electron 程序（见 README“取不到 Electron 时”），改用浏览器方式打开。',
    'The Electron binary could not be fetched (see README, "Mirrors"): serving the browser host instead.',
  ],
  'electron-failed': [
    'Electron 没能启动，改用浏览器方式打开。',
    'Electron could not start: serving the browser host instead.',
  ],
  fetching: ['正在取 Electron 程序，最多等 25 秒……', 'Fetching the Electron binary, for 25 seconds at most …'],
  usage: [
    '用法：npm start -- [--browser] [--data-dir 文件夹] [--port 端口] [--no-open]',
    'Usage: npm start -- [--browser] [--data-dir DIR] [--port PORT] [--no-open]',
  ],
};

export function say(code) {
  const chinese = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') || /^zh/.test(process.env.LANG ?? '');
  console.log(sentences[code][chinese ? 0 : 1]);
}
