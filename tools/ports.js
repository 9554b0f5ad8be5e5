import { createServer } from "node:http";

/**
 * Lets a server listen on a free port, and tells which.
 * @param {import("node:http").Server} server
 * @returns {Promise<number>}
 */
export const listen = (server) =>
  new Promise((done) =>
    server.listen(0, () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : 0);
    }),
  );

/** A port that is free now, for a server that is told one. */
export async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}
