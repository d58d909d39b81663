import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { path } from '../support/package.js';

/** How a module is imported. */
type Kind = 'value' | 'type' | 'dynamic';

/** A module that a file of `src` imports: another file, without its ending, or a package. */
interface Import {
  from: string;
  to: string;
  kind: Kind;
}

/** What may be imported, and how; in any way if nothing is said. */
interface Arrow {
  to: RegExp;
  as?: Kind[];
}

const lit: Arrow = { to: /^(lit|@lit\/\w+)(\/|$)/ };
const catalogueTypes: Arrow = { to: /^src\/catalogue\/types$/, as: ['type'] };
const engineOnDemand: Arrow = { to: /^src\/charts\/engine$/, as: ['dynamic', 'type'] };
const otherCharts: Arrow = { to: /^src\/charts\/(?!engine$)/ };

/** Which layer imports what; of the layers that a file fits, the first holds. */
const layers: { files: RegExp; arrows: Arrow[] }[] = [
  { files: /^src\/(default-catalogue$|device\/)/, arrows: [] },
  {
    files: /^src\/index$/,
    arrows: [{ to: /^src\/(elements|catalogue|analysis)\/(?!.*(define|schema)$)/ }],
  },
  {
    files: /^src\/define$/,
    arrows: [{ to: /^src\/elements\/[^/]+\/define$/ }],
  },
  {
    files: /^src\/autoload$/,
    arrows: [{ to: /^src\/elements\/([^/]+\/define|internal\/hydration)$/, as: ['dynamic'] }],
  },
  { files: /^src\/words$/, arrows: [{ to: /^src\/i18n\// }] },
  {
    // Only define files have side effects, so only they ask for one another.
    files: /^src\/elements\/[^/]+\/define$/,
    arrows: [{ to: /^src\/elements\// }],
  },
  {
    files: /^src\/elements\/internal\/hydration$/,
    arrows: [{ to: /^@lit-labs\/ssr-client\// }, { ...lit, as: ['type'] }],
  },
  {
    files: /^src\/elements\//,
    arrows: [
      { to: /^src\/elements\/internal\/hydration$/, as: ['dynamic', 'type'] },
      { to: /^src\/elements\/(?!internal\/hydration$|.*\/define$)/ },
      engineOnDemand,
      otherCharts,
      { to: /^src\/(i18n|styles|analysis|votes|device)\// },
      { to: /^src\/catalogue\/(?!schema$)/ },
      { to: /^src\/default-catalogue$/ },
      lit,
    ],
  },
  {
    files: /^src\/publish\//,
    arrows: [{ to: /^src\/(publish|elements|i18n|catalogue|analysis)\// }, { to: /^(?!src\/)/ }],
  },
  {
    files: /^src\/charts\/engine$/,
    arrows: [{ to: /^chart\.js$/ }, { to: /^src\/charts\//, as: ['type'] }],
  },
  {
    files: /^src\/charts\//,
    arrows: [engineOnDemand, otherCharts, { to: /^src\/analysis\// }, catalogueTypes],
  },
  {
    // The server's own, which no page loads. What its schemas check by is bundled into the command.
    files: /^src\/cli$/,
    arrows: [{ to: /^src\/server\/command$/ }, { to: /^node:/ }],
  },
  {
    files: /^src\/server\/(schemas|openapi)$/,
    arrows: [{ to: /^zod\/mini$/ }, { to: /^src\/(server\/|votes\/protocol$)/ }],
  },
  {
    files: /^src\/server\//,
    arrows: [
      { to: /^src\/(server\/|votes\/protocol$)/ },
      { to: /^(node:|hono(\/|$)|@hono\/node-server$)/ },
      { to: /^@libsql\/client$/, as: ['dynamic', 'type'] },
      catalogueTypes,
    ],
  },
  { files: /^src\/styles\//, arrows: [{ to: /^src\/styles\// }, lit] },
  {
    // What several elements say, each brings along in the same language.
    files: /^src\/i18n\/messages\/\w+\.(decision|panel|profile)$/,
    arrows: [
      { to: /^src\/i18n\/messages\/\w+\.(history|kinds|votes)$/ },
      { to: /^src\/i18n\//, as: ['type'] },
    ],
  },
  {
    // A language is fetched by itself, and would bring along what it imports.
    files: /^src\/i18n\/messages\/(?!en$)/,
    arrows: [
      { to: /^src\/i18n\//, as: ['type'] },
      { to: /^src\/catalogue\/errors$/, as: ['type'] },
      catalogueTypes,
    ],
  },
  {
    files: /^src\/i18n\//,
    arrows: [
      { to: /^src\/i18n\/messages\/\w+(\.\w+)?$/, as: ['dynamic', 'type'] },
      {
        to: /^src\/i18n\/messages\/en(\.(decision|estimate|fact|history|hosting|panel|profile|saved|tuning|votes))?$/,
      },
      { to: /^src\/i18n\/(?!messages\/)/ },
      { to: /^src\/analysis\// },
      { to: /^src\/catalogue\/errors$/, as: ['type'] },
      catalogueTypes,
    ],
  },
  { files: /^src\/votes\//, arrows: [{ to: /^src\/(votes|device)\// }, catalogueTypes] },
  { files: /^src\/analysis\//, arrows: [{ to: /^src\/analysis\// }, catalogueTypes] },
  {
    // What a page checks by is made of it: nothing that a page loads asks for it.
    files: /^src\/catalogue\/schema$/,
    arrows: [{ to: /^zod\/mini$/ }, { to: /^src\/catalogue\/rules$/ }, catalogueTypes],
  },
  { files: /^src\/catalogue\//, arrows: [{ to: /^src\/catalogue\/(?!schema$)/ }] },
];

const src = path('src');

/** A file's name as the arrows have it, by its path with the ending of the output. */
const fileName = (file: string): string =>
  relative(path('.'), file).split(sep).join('/').replace(/\.js$/, '');

/** Everything that a file imports or re-exports. */
function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const from = fileName(file.replace(/\.ts$/, '.js'));
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Kind): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      const { text } = specifier;
      const to = text.startsWith('.') ? fileName(join(dirname(file), text)) : text;
      found.push({ from, to, kind });
    }
  };
  const allTypes = (elements?: {
    elements: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>;
  }) =>
    elements !== undefined &&
    elements.elements.length > 0 &&
    elements.elements.every((element) => element.isTypeOnly);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const named = bindings && ts.isNamedImports(bindings) ? bindings : undefined;
      const typeOnly = clause?.isTypeOnly === true || (!clause?.name && allTypes(named));
      add(node.moduleSpecifier, typeOnly ? 'type' : 'value');
    } else if (ts.isExportDeclaration(node)) {
      const named =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause : undefined;
      add(node.moduleSpecifier, node.isTypeOnly || allTypes(named) ? 'type' : 'value');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const imports = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => importsOf(join(src, name)));

function allowed({ from, to, kind }: Import): boolean {
  const layer = layers.find(({ files }) => files.test(from));
  return (
    layer?.arrows.some((arrow) => arrow.to.test(to) && (arrow.as?.includes(kind) ?? true)) ?? false
  );
}

test('every import points down the layers', () => {
  expect(imports.length).toBeGreaterThan(0);
  const offending = imports
    .filter((one) => !allowed(one))
    .map(({ from, to, kind }) => `${from}.ts imports ${to} (${kind})`);
  expect(offending).toEqual([]);
});
