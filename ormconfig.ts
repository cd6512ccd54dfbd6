import { readSettings } from './src/platform/config';
import { ownerDataSource } from './src/platform/database';

/** For the TypeORM command line, on the compiled file: `npx typeorm migration:show -d dist/ormconfig.js`. */
const { DATABASE_OWNER_URL, DATABASE_URL } = readSettings(process.env);

export default ownerDataSource(DATABASE_OWNER_URL ?? DATABASE_URL ?? '');
