interface KnownModules {
  readonly getModuleInfo: (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Whether a module is needed before anything is shown: then it belongs into the one file that is loaded first. Otherwise what this file
 * shares with pages that are loaded later would be cut into a dozen small ones, each asked for by itself.
 */
export function isInitial(id: string, modules: KnownModules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = modules.getModuleInfo(id);
  if (!module) return false;
  return module.isEntry || module.importers.some((importer) => isInitial(importer, modules, seen));
}
