// From the committed schema to a typed client: generates what `graphql-codegen --config codegen.json` would (its command
// line alone would double the packages), and compiles it, strictly, together with client.ts.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse, validate } from 'graphql';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
const settings = JSON.parse(readFileSync(join(here, 'codegen.json'), 'utf8'));
const [[output, { plugins, config }]] = Object.entries(settings.generates);
const generated = join(here, output);
const schema = readFileSync(join(here, settings.schema), 'utf8');
const documents = settings.documents.map((glob) => join(here, dirname(glob))).flatMap((folder) => readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ location: name, document: parse(readFileSync(join(folder, name), 'utf8')) })));

test('the schema is whole, its scalars declared', () => {
  buildSchema(schema);
});

test('every operation is valid', () => {
  const built = buildSchema(schema);
  const faults = documents.flatMap(({ location, document }) =>
    validate(built, document).map((fault) => `${location}: ${fault.message}`));
  assert.ok(documents.length > 5);
  assert.deepEqual(faults, []);
});

test('a client is generated; every scalar has a type', async () => {
  mkdirSync(dirname(generated), { recursive: true });
  rmSync(generated, { force: true });
  const pluginMap = Object.fromEntries(await Promise.all(
    plugins.map(async (name) => [name, await import(`@graphql-codegen/${name}`)])));
  const source = await codegen({
    schema: parse(schema),
    documents,
    config,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap,
    filename: generated,
  });
  writeFileSync(generated, source);
});

test('it compiles with client.ts, strictly and without any', () => {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(here, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, here);
  const program = ts.createProgram(fileNames, options);
  const ours = program.getSourceFiles().filter((file) => !file.fileName.includes('/node_modules/'));
  const faults = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ` : '';
    return line + ts.flattenDiagnosticMessageText(messageText, '\n');
  });

  assert.equal(ours.length, 2, 'client.ts and what was generated');
  assert.deepEqual(faults, []);
  assert.deepEqual(ours.flatMap(anys), []);
});

function anys(file) {
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(`${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
