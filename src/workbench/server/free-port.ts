/** Whether a port can be had: better known before a minute of packing than after it. */
import { createServer } from "node:net";

/** Fails with EADDRINUSE where somebody listens there, as serving would. */
export function expectFree(port: number): Promise<void> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(port, "localhost", () => server.close(() => done()));
  });
}
