import {
  type BaseType,
  type Context,
  LiteralType,
  type MutableParser,
  type NodeParser,
  UnionType,
} from "ts-json-schema-generator";
import ts from "typescript";

/** Teaches a parser of types what it cannot read in ours. */
export function addTypeParsers(chain: MutableParser, checker: ts.TypeChecker): void {
  chain.addNodeParser({
    supportsNode: (node) => wordsOf(node, checker).length > 0,
    createType: (node) => new UnionType(wordsOf(node, checker).map((word) => new LiteralType(word))),
  });
  chain.addNodeParser({
    supportsNode: passesOn,
    // The chain that is given is the whole parser, which its type does not say.
    createType: (node, context: Context): BaseType =>
      (chain as MutableParser & NodeParser).createType((node as ts.TypeAliasDeclaration).type, context),
  });
}

/** The words of a type that takes them from a list, such as the codes of all rules. */
function wordsOf(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (!ts.isIndexedAccessTypeNode(node)) return [];
  const type = checker.getTypeAtLocation(node);
  if (!type.isUnion()) return [];
  return type.types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}

/** Whether a type is another of the same name, which would be defined twice. */
function passesOn(node: ts.Node): boolean {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) return false;
  const { typeName } = node.type;
  return (ts.isQualifiedName(typeName) ? typeName.right : typeName).text === node.name.text;
}
