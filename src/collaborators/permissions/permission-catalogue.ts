import { Language } from '../../platform/i18n';

export interface PermissionDefinition {
  readonly name: string;
  /** granted for one mailbox, or for the whole customer */
  readonly on: 'mailbox' | 'customer';
  /** permissions on the same thing without which it makes no sense */
  readonly needs: readonly string[];
  /** only the principal hands it out: whoever holds it acts for the principal */
  readonly principalOnly?: boolean | undefined;
  readonly label: Readonly<Record<Language, string>>;
}

/** A permission that can be given, and what goes with it. */
export interface OfferedPermission extends Pick<PermissionDefinition, 'name' | 'on' | 'label'> {
  /** what it needs, and so what comes along when it is given */
  readonly brings: readonly string[];
  /** what needs it, and so what goes when it is taken away */
  readonly takes: readonly string[];
}

/** A list of permissions that can't be a catalogue; the message says why. */
export class ImpossibleCatalogue extends Error {}

/** The permissions that there are, and which needs which. */
export class PermissionCatalogue {
  private readonly byName: ReadonlyMap<string, PermissionDefinition>;

  /** @throws ImpossibleCatalogue when one needs what doesn't exist, needs itself, or is named twice */
  constructor(readonly definitions: readonly PermissionDefinition[]) {
    this.byName = new Map(definitions.map((definition) => [definition.name, definition]));
    if (this.byName.size !== definitions.length) throw new ImpossibleCatalogue('A permission is named twice.');
    for (const { name, on, needs } of definitions) {
      const odd = needs.find((need) => this.byName.get(need)?.on !== on);
      if (odd !== undefined)
        throw new ImpossibleCatalogue(`The permission ${name} needs ${odd}, which is none on a ${on}.`);
    }
    const circular = definitions.find(({ name, needs }) => needs.some((need) => this.withNeeds([need]).includes(name)));
    if (circular) throw new ImpossibleCatalogue(`The permission ${circular.name} needs itself.`);
  }

  get(name: string): PermissionDefinition | undefined {
    return this.byName.get(name);
  }

  /** All of them, in the order of the catalogue. */
  offered(): OfferedPermission[] {
    const others = (name: string, closure: readonly string[]) => closure.filter((other) => other !== name);
    return this.definitions.map(({ name, on, label }) => ({
      name,
      on,
      label,
      brings: others(name, this.withNeeds([name])),
      takes: others(name, this.withDependants([name])),
    }));
  }

  /** These permissions and all that they need, from the lowest rung up. */
  withNeeds(names: readonly string[]): string[] {
    return this.closure(names, ({ needs }) => needs);
  }

  /** These permissions and all that can't be without them, from the lowest rung up. */
  withDependants(names: readonly string[]): string[] {
    return this.closure(names, ({ name }) =>
      this.definitions.filter(({ needs }) => needs.includes(name)).map((each) => each.name),
    );
  }

  private closure(
    names: readonly string[],
    neighbours: (definition: PermissionDefinition) => readonly string[],
  ): string[] {
    const reached = new Set<string>();
    const waiting = [...names];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const definition = this.byName.get(name);
      if (!definition || reached.has(name)) continue;
      reached.add(name);
      waiting.push(...neighbours(definition));
    }
    return this.definitions.filter(({ name }) => reached.has(name)).map(({ name }) => name);
  }
}
