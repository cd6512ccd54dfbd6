import { INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS_RULE, AccessRule } from '../../../src/platform/http';

/** A route below `/api/v1`, and who may use it. */
export interface RuledRoute {
  readonly method: string;
  /** with `{names}` */
  readonly path: string;
  readonly rule: AccessRule;
}

/** Every route of the running application that states an access rule. */
export function accessRulesOf(app: INestApplication): RuledRoute[] {
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = metatype?.prototype as Readonly<Record<string, object>> | undefined;
    if (!prototype) return [];
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name] ?? {};
      const stated: unknown = Reflect.getMetadata(ACCESS_RULE, handler) ?? Reflect.getMetadata(ACCESS_RULE, metatype!);
      const rule = stated as AccessRule | undefined;
      if (rule === undefined) return [];
      const parts = [Reflect.getMetadata(PATH_METADATA, metatype!), Reflect.getMetadata(PATH_METADATA, handler)];
      const path = parts.map((part) => String(part).replace(/^\/|\/$/g, '')).filter((part) => part !== '');
      return [
        {
          method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '',
          path: path.join('/').replace(/:(\w+)/g, '{$1}'),
          rule,
        },
      ];
    });
  });
}
