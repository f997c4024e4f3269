// licences.txt: whose work the program contains and under which terms, for people.

const rule = '─'.repeat(72);

/** The text of the file: a list, then the words of each licence once, with the packages that come under them. */
export function licenceFile(packages) {
  const list = packages.map(({ name, version, licence }) => `  ${name} ${version}  ${licence}`);
  const terms = [...groupedByText(packages)].map(([text, names]) => `${rule}\n${names.join('、')}\n\n${text}\n`);
  const bare = packages.filter(({ texts }) => texts.length === 0).map(({ name }) => name);
  const without = bare.length > 0 ? [`下列软件包没有随附许可全文，许可名称见上表：${bare.join('、')}`] : [];
  return [
    '督办台使用的第三方软件及其许可 / Third-party software in Duban and its licences',
    `共 ${packages.length} 个软件包（打包时用到的，连同它们依赖的），都允许随本程序分发。
${packages.length} packages, those bundled and what they depend on; all may be handed on with this program.`,
    '桌面窗口另含 Electron（MIT）和 Chromium，其许可见安装目录里的 LICENSE.electron.txt 和 LICENSES.chromium.html。',
    '',
    ...list,
    '',
    ...without,
    ...terms,
  ].join('\n');
}

/** The words of licences, each with the packages that came with them. */
function groupedByText(packages) {
  const groups = new Map();
  for (const { name, version, texts } of packages) {
    for (const text of texts) groups.set(text, [...(groups.get(text) ?? []), `${name} ${version}`]);
  }
  return groups;
}
