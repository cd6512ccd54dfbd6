import { OpenAPIObject } from '@nestjs/swagger';

/** One value that an operation reads. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  /** null means something, e.g. back to the default */
  readonly mayBeNull: boolean;
  /** of a number */
  readonly bounds?: { readonly least: number; readonly most: number };
  readonly format?: string;
  readonly choices?: readonly string[];
  /** one that is accepted */
  readonly example: unknown;
  /** of an array of objects: what each object has */
  readonly within: readonly Field[];
}

export interface Operation {
  readonly method: string;
  /** from the root, with `{names}` */
  readonly path: string;
  readonly inPath: readonly string[];
  readonly inQuery: readonly Field[];
  readonly inHeaders: readonly string[];
  /** null where it reads no body */
  readonly inBody: readonly Field[] | null;
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Exclude<Schemas[string], { $ref: string }>;
type Parameter = { name: string; in: string; required?: boolean; schema?: Schemas[string] };

/** Every operation of the description, in its order. */
export function operationsOf({ paths, components }: OpenAPIObject): Operation[] {
  const schemas = components?.schemas ?? {};
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, { parameters = [], requestBody }]: [string, { parameters?: Parameter[]; requestBody?: Body }]) => {
        const of = (place: string) => parameters.filter((parameter) => parameter.in === place);
        const body = requestBody?.content['application/json']?.schema;
        return {
          method: method.toUpperCase(),
          path,
          inPath: of('path').map(({ name }) => name),
          inQuery: of('query').map(({ name, required, schema = {} }) =>
            fieldOf(name, schema, required ?? false, schemas),
          ),
          inHeaders: of('header').map(({ name }) => name),
          inBody: body ? fieldsOf(body, schemas) : null,
        };
      },
    ),
  );
}

interface Body {
  readonly content: Readonly<Record<string, { readonly schema: Schemas[string] }>>;
}

function fieldsOf(given: Schemas[string], schemas: Schemas): Field[] {
  const { properties = {}, required = [] } = resolved(given, schemas);
  return Object.entries(properties).map(([name, schema]) => fieldOf(name, schema, required.includes(name), schemas));
}

function fieldOf(name: string, given: Schemas[string], isRequired: boolean, schemas: Schemas): Field {
  const { type: described, format, enum: choices, example, items, minimum, maximum } = resolved(given, schemas);
  // in OpenAPI 3.1 a field may have several types; Nest's own description knows only one
  const types = [described as unknown].flat().map(String);
  const type = types.find((each) => each !== 'null') ?? 'undefined';
  return {
    name,
    type,
    isRequired,
    mayBeNull: types.includes('null'),
    ...(minimum !== undefined && maximum !== undefined && { bounds: { least: minimum, most: maximum } }),
    ...(format !== undefined && { format }),
    ...(choices !== undefined && { choices }),
    example: example ?? choices?.[0] ?? (type === 'array' ? [] : 'a text'),
    within: items ? fieldsOf(items, schemas) : [],
  };
}

function resolved(schema: Schemas[string], schemas: Schemas): Schema {
  if (!('$ref' in schema)) return schema;
  const target = schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (!target) throw new Error(`${schema.$ref} is described nowhere`);
  return resolved(target, schemas);
}
