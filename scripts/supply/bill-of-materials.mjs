// sbom.cdx.json: the same for machines, as CycloneDX 1.6 (ECMA-424). It holds no time and no random number: the same sources give the same file.

/** The bill of materials of the program `{ name, version, licence }` from its packages and the frame (Electron) that a package of it contains. */
export function billOfMaterials(program, packages, frame) {
  const ref = `pkg:npm/${program.name}@${program.version}`;
  const components = [...packages, frame].map(component);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref,
        name: program.name,
        version: program.version,
        licenses: licences(program.licence),
      },
    },
    components,
    dependencies: [{ ref, dependsOn: components.map((one) => one['bom-ref']) }],
  };
}

function component({ name, version, licence, integrity }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: name === 'electron' ? 'framework' : 'library',
    'bom-ref': purl,
    ...(group && { group }),
    name: bare,
    version,
    ...(integrity && { hashes: [{ alg: 'SHA-512', content: asHex(integrity) }] }),
    licenses: licences(licence),
    purl,
  };
}

/** One licence by its SPDX id; a choice or a sum of several as an expression. */
function licences(licence) {
  return /\s(?:OR|AND|WITH)\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/** The lockfile writes hashes in base64, the bill of materials in hex. */
function asHex(integrity) {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
