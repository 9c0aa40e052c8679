import ts from "typescript";

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  // Names are asked for, not types: so the library's declarations, which take the time, are not needed.
  noLib: true,
  types: [],
};

function namesIn(checker: ts.TypeChecker, module: ts.Symbol, prefix: string): string[] {
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const name = `${prefix}${symbol.name}`;
    return [
      ...(target.flags & ts.SymbolFlags.Value ? [name] : []),
      ...(target.flags & ts.SymbolFlags.Type ? [`type ${name}`] : []),
      ...(target.flags & ts.SymbolFlags.ValueModule ? namesIn(checker, target, `${name}.`) : []),
    ];
  });
}

/**
 * The names that each TypeScript file exports, sorted: values by name, types as `type Name`, and what a
 * namespace holds as `namespace.name`. TypeScript is asked because an import would not show the types.
 * @param files absolute paths
 */
export function exportedNames(files: readonly string[]): string[][] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.map((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module: it cannot be read, or exports nothing.`);
    return namesIn(checker, module, "").sort();
  });
}
