import { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * The columns of an entity as a select lists them, each under the name of its property: for hot paths, where a row will do.
 *
 * @param alias of the table in the statement
 */
export function columnsOf<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  alias: string,
): string {
  return manager.connection
    .getMetadata(entity)
    .columns.map(({ databaseName, propertyName }) => `${alias}.${databaseName} as "${propertyName}"`)
    .join(', ');
}
