/**
 * What we are compared with: Fastify and nothing else, which reads whose session it is from the token without verifying it, asks the
 * database the same named statement through an ordinary pool, and answers with the row.
 */
import fastify from 'fastify';
import { Pool } from 'pg';
import { applicationOptions } from '../../src/platform/database';

const { DATABASE_URL = '', STATEMENT_NAME = '', STATEMENT = '' } = process.env;

const pool = new Pool({
  connectionString: DATABASE_URL,
  max: 10,
  options: applicationOptions({ 'titolare.platform': 'yes' }),
});
const server = fastify();

server.get('/api/v1/sessions/current', async (request, reply) => {
  const [, payload = ''] = (request.headers.authorization ?? '').split('.');
  const { sid } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sid: string };
  const { rows } = await pool.query<object>({ name: STATEMENT_NAME, text: STATEMENT, values: [sid, new Date()] });
  return rows[0] ?? reply.status(401).send();
});

void server.listen({ port: 0, host: '127.0.0.1' }).then(() => {
  const { port } = server.server.address() as { port: number };
  process.stdout.write(`http://localhost:${port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
