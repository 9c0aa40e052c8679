// A worker's script of one's own. It also counts what it reads, for the test.
import { serve } from "@open-tip/validators/worker/serve";
import { rankings } from "./rankings.ts";

interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}
const scope = globalThis as unknown as WorkerScope;
const { slice } = Blob.prototype;
let readings = 0;
Blob.prototype.slice = function (this: Blob, ...given) {
  readings++;
  return slice.apply(this, given);
};
scope.onmessage = ({ data }) => {
  if (data === "readings?") scope.postMessage(readings);
};
serve({ profiles: [rankings] });
