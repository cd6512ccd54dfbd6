import { NestFastifyApplication } from '@nestjs/platform-fastify';

const LINE = /^(?<indent>(?:[│ ] {3})*)[├└]── (?<part>\S+)(?: \((?<methods>[A-Z, ]+)\))?$/;

/** Every route that the running application answers, described or not, as `GET /path/{name}`; `HEAD` goes with `GET`. */
export function routesOf(app: NestFastifyApplication): string[] {
  const above: string[] = [];
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  return tree.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const { indent, part, methods } = LINE.exec(line)?.groups ?? {};
    if (indent === undefined || part === undefined) throw new Error(`not understood in the table of routes: ${line}`);
    const depth = indent.length / 4;
    const path = (above[depth - 1] ?? '') + part;
    above.splice(depth, Infinity, path);
    const own = (methods ?? '').split(', ').filter((method) => method !== '' && method !== 'HEAD');
    return own.map((method) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  });
}
