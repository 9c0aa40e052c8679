import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { npm, start } from "./run.ts";

/** The registry of the rehearsal: it holds what the rehearsal publishes, and knows of no other registry. */
export interface Registry {
  /** Address with a slash at its end. */
  readonly url: string;
  /** Sends packages of one scope there, and leaves all others where the user's npm gets them. */
  readonly npmrc: string;
  /** npm settings for publishing. */
  readonly publishing: NodeJS.ProcessEnv;
}

const VERDACCIO = "6.10.4";
const SCOPE = "@open-tip";

const CONFIG = `storage: ./storage
uplinks: {}
packages:
  "${SCOPE}/*":
    access: $all
    publish: $all
web:
  enable: false
max_body_size: 100mb
log: { type: stdout, format: pretty, level: warn }
`;

/** Installs verdaccio in a folder and starts it on a free port of this machine, open to this machine only. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder);
  const manifest = {
    private: true,
    dependencies: { verdaccio: VERDACCIO },
    // An audit plug-in, unused here, asks for a tag of node-fetch, and a mirror of npm may have no tags but the newest.
    overrides: { "node-fetch": "2.7.0" },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "config.yaml"), CONFIG);
  await npm(["install"], { cwd: folder });

  const host = `127.0.0.1:${await freePort()}`;
  const args = ["node_modules/verdaccio/bin/verdaccio", "--config", "config.yaml", "--listen", host];
  const { child, ended } = start(process.execPath, args, { cwd: folder }, true);
  await Promise.race([
    new Promise((resolve) => child.once("message", resolve)),
    ended.then(() => {
      throw new Error("verdaccio ended before it listened");
    }),
  ]);
  // From now on, its end is no failure: a request without an answer is.
  ended.catch(() => {});

  const npmrc = `${SCOPE}:registry=http://${host}/\n`;
  const userconfig = join(folder, "npmrc");
  // npm publishes for nobody: the registry takes any token, and this one is worth nothing elsewhere.
  writeFileSync(userconfig, `${npmrc}//${host}/:_authToken=rehearsal\n`, { mode: 0o600 });
  return { url: `http://${host}/`, npmrc, publishing: onlyThere(`http://${host}/`, userconfig) };
}

/** Hides the user's own tokens and registry from npm: whatever goes wrong, nothing is published in earnest. */
function onlyThere(url: string, userconfig: string): NodeJS.ProcessEnv {
  const hidden = Object.keys(process.env).filter((name) =>
    /^(?:npm_config_(?:userconfig|registry)|(?:npm|node_auth)_token|actions_id_token_.*)$/i.test(name),
  );
  return {
    ...Object.fromEntries(hidden.map((name) => [name, undefined])),
    npm_config_userconfig: userconfig,
    npm_config_registry: url,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
