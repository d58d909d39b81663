import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the doc comment of a type or field says. */
export interface Docs {
  description: string;
  /** The unit of a number or of a time. */
  unit?: string;
  /** An example of the value. */
  example?: unknown;
}

/** A field of a documented interface. */
export interface FieldDocs extends Docs {
  /** Its type as written: `Fact<number>`. */
  type: string;
}

/** A documented type: an interface with its fields, or an alias without any. */
export interface TypeDocs extends Docs {
  fields: ReadonlyMap<string, FieldDocs>;
}

function docsOf(node: ts.Node): Docs {
  const docs: Docs = { description: '' };
  for (const comment of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
    docs.description = (ts.getTextOfJSDocComment(comment.comment) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    for (const tag of comment.tags ?? []) {
      const text = (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
      if (tag.tagName.text === 'unit') docs.unit = text;
      else if (tag.tagName.text === 'example') docs.example = JSON.parse(text);
    }
  }
  return docs;
}

/** What the doc comments of `catalogue/types.ts` say, by the name of the type, in order. */
export function readTypeDocs(): Map<string, TypeDocs> {
  const file = new URL('../catalogue/types.ts', import.meta.url);
  const source = ts.createSourceFile(
    file.pathname,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const types = new Map<string, TypeDocs>();
  for (const node of source.statements) {
    if (ts.isTypeAliasDeclaration(node))
      types.set(node.name.text, { ...docsOf(node), fields: new Map() });
    if (!ts.isInterfaceDeclaration(node)) continue;
    const fields = new Map<string, FieldDocs>();
    for (const member of node.members)
      if (ts.isPropertySignature(member) && member.type && ts.isIdentifier(member.name))
        fields.set(member.name.text, { ...docsOf(member), type: member.type.getText(source) });
    types.set(node.name.text, { ...docsOf(node), fields });
  }
  return types;
}
